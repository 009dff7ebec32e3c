import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { limits } from '../../limits.ts';
import { asDetected, Extract } from '../../reading.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { readHtml } from './read-html.ts';

const utf8 = (html: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(html);
const inEncoding = (html: string, encoding: string) => new Uint8Array(iconv.encode(html, encoding));

async function read(html: string | Uint8Array<ArrayBuffer>, encoding: string | null = null) {
  const bytes = typeof html === 'string' ? utf8(html) : html;
  return Extract.parse(
    await readHtml({ name: 'page.html', bytes }, { ...asDetected, encoding }, () => undefined),
  );
}

/** The blocks of a page as `kind: words`, hidden ones with their reason. */
async function blocks(html: string): Promise<string[]> {
  const { text, furniture } = await read(html);
  return text.blocks.map(({ start, end, kind }, at) => {
    const reason = furniture.find(({ block }) => block === at)?.reason;
    return `${reason ?? kind}: ${text.text.slice(start, end)}`;
  });
}

describe('the words of a page', () => {
  test('stand in blocks of the kinds its markup states, in document order', async () => {
    expect(
      await blocks(
        '<h2>One</h2>loose<p>Para<ul><li>a<li>b</ul><blockquote><p>said</blockquote><pre> x\n  y\n\nz</pre>' +
          '<figure><figcaption>Who is who</figcaption></figure><aside role="doc-footnote">1. See there.</aside>',
      ),
    ).toEqual([
      'heading: One',
      'paragraph: loose',
      'paragraph: Para',
      'list-item: a',
      'list-item: b',
      'quotation: said',
      'paragraph: x\n  y',
      'paragraph: z',
      'caption: Who is who',
      'footnote: 1. See there.',
    ]);
  });

  test('are split by no inline element, and by no comment', async () => {
    expect(
      await blocks('<p>s<b>tra</b>te<!-- x -->gic<wbr>ally, <a href="#">mutually</a> bene&shy;ficial</p>'),
    ).toEqual(['paragraph: strategically, mutually bene\u00adficial']);
  });

  test('have their white space collapsed, but no space between two wide characters', async () => {
    expect(
      await blocks(
        '<p>  One\n\ttwo   three \n</p><p>両国は、\n  緊密に\r\n“連携”\nする</p><p>한국\n정부</p>',
      ),
    ).toEqual(['paragraph: One two three', 'paragraph: 両国は、緊密に“連携”する', 'paragraph: 한국 정부']);
  });

  test('break lines at <br>, and paragraphs at two of them or at an indent', async () => {
    expect(
      await blocks('<div>Street<br>Town<br><br>Next<br>　　第三段<br>&nbsp;&nbsp;&nbsp;&nbsp;第四段</div>'),
    ).toEqual(['paragraph: Street\nTown', 'paragraph: Next', 'paragraph: 第三段', 'paragraph: 第四段']);
  });

  test('of a table stand row by row, its cells apart by a tab', async () => {
    expect(
      await blocks(
        '<table><caption>Aid</caption><tr><th>Year<th>Sum<tr><td>2023<td><tr><td>2024<td><p>5</p></table>',
      ),
    ).toEqual(['caption: Aid', 'paragraph: Year\tSum', 'paragraph: 2023', 'paragraph: 2024\t5']);
  });

  test('of a table that lays out a page stay apart', async () => {
    expect(await blocks('<table><tr><td>Menu<td><p>First.<p>Second.</table>')).toEqual([
      'paragraph: Menu',
      'paragraph: First.',
      'paragraph: Second.',
    ]);
  });

  test('keep what ruby is set over, and the readings are spoken of', async () => {
    const { text, remarks } = await read(
      '<p><ruby>岸田<rp>(</rp><rt>きしだ</rt><rp>)</rp>文雄<rt>ふみお</rt></ruby>総理</p>',
    );
    expect(text.text).toBe('岸田文雄総理');
    expect(remarks).toEqual(['2 readings over characters (ruby) were left out.']);
  });

  test('that the page does not show are proposed to be hidden, after the block they stand in', async () => {
    expect(
      await blocks(
        '<p>Seen <span style="display: none">unseen</span>words</p><div hidden>Thanks</div><div aria-hidden=true>x</div><p><i aria-hidden=true>€</i>5',
      ),
    ).toEqual(['paragraph: Seen words', 'hidden: unseen', 'hidden: Thanks', 'hidden: x', 'paragraph: €5']);
  });

  test('are those of a page its own script would uncover', async () => {
    const [statement] = await blocks(
      `<div style="display:none"><p>${'The two sides agreed to meet again next year in Tokyo. '.repeat(3)}</p></div><p>Loading</p>`,
    );
    expect(statement).toMatch(/^paragraph: The two sides/);
  });

  test('hold nothing of scripts, styles, drawings and frames, nor of what an address says', async () => {
    const { text, remarks } = await read(
      '<p onclick="steal()">One<script>alert(1)</script><style>p{}</style><svg><text>drawn</text></svg>' +
        '<iframe src="https://x.example/"></iframe><template>t</template><a href="javascript:steal()"> two</a>' +
        '<img src="https://x.example/a.png" alt="pixel" onerror="steal()"></p><p>Three</p>',
    );
    expect(text.text).toBe('One two\n\nThree');
    expect(remarks).toEqual([
      '1 picture was left out.',
      '2 embedded parts (a video, a drawing, another page) were left out.',
    ]);
  });
});

describe('the encoding of a page', () => {
  const body = '<p>外交部长王毅会见日本外相，就双边关系交换意见。</p>';

  test.each([
    ['<meta charset=gb2312>', 'gb18030', 'gb18030'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=big5">', 'big5', 'big5'],
    ['<title>x</title>\t\t<meta charset="Shift_JIS">', 'shift_jis', 'shift_jis'],
    ['<?xml version="1.0" encoding="EUC-JP"?>', 'euc-jp', 'euc-jp'],
  ])('is the one its head names: %s', async (head, written, expected) => {
    const text = written === 'gb18030' ? body : '<p>会議開催</p>';
    const {
      text: found,
      encoding,
      invalid,
    } = await read(inEncoding(head.replace('\t\t', ' '.repeat(2_000)) + text, written));
    expect(found.text).toBe(text.slice(3, -4));
    expect({ encoding, invalid }).toEqual({ encoding: expected, invalid: 0 });
  });

  test('is its byte order mark before all else', async () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
      const bytes = new Uint8Array(iconv.encode(`<meta charset=gbk>${body}`, encoding, { addBOM: true }));
      expect(await read(bytes)).toMatchObject({ encoding, text: { text: body.slice(3, -4) } });
    }
  });

  test('is not the one its head names where the bytes belie it', async () => {
    expect((await read(`<meta charset=gb2312>${body}`)).encoding).toBe('utf-8');
    const lied = await read(inEncoding(`<meta charset=utf-8>${body.repeat(8)}`, 'gb18030'));
    expect(lied).toMatchObject({ encoding: 'gb18030', invalid: 0 });
  });

  test('is the one the analyst chooses', async () => {
    const page = inEncoding(`<meta charset=utf-8>${body}`, 'gb18030');
    expect(await read(page, 'gb18030')).toMatchObject({
      encoding: 'gb18030',
      text: { text: body.slice(3, -4) },
    });
    expect((await read(page, 'big5')).encoding).toBe('big5');
  });
});

describe('a hostile page', () => {
  test('of 100,000 elements within elements is read, with all its words', async () => {
    const { text } = await read(`${'<div>a'.repeat(2_000)}${'<div>'.repeat(98_000)}<p>deep`);
    expect(text.blocks).toHaveLength(2_001);
    expect(text.text.endsWith('a\n\ndeep')).toBe(true);
  });

  test('of unclosed formatting is refused or read, but not for ever', async () => {
    const tags = Array.from({ length: 600 }, (_, n) => `<b id=${n}>`).join('');
    expect(await refusalOf('page.html', () => read(`<p>${tags}</p>${'<p>x'.repeat(600)}`))).toContain(
      'page.html',
    );
  });

  test('of very many tags or attributes is refused or read', async () => {
    expect(await refusalOf('page.html', () => read('<br>'.repeat(limits.pageElements)))).toContain(
      'elements',
    );
    const open = Array.from({ length: limits.pageAttributes + 1 }, (_, n) => n.toString(36)).join(' ');
    expect(await refusalOf('page.html', () => read(`<p ${open}`))).toContain('attributes');
    const attributes = Array.from({ length: 50_000 }, (_, n) => `a${n}`).join(' ');
    expect((await read(`<p ${attributes}>still here`)).text.text).toBe('still here');
  });

  test('of entities that name each other expands nothing', async () => {
    const { text } = await read(
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><p>&b;&amp;&#x110000;&#0;&#xd800;&#13;x',
    );
    expect(text.text).toContain('&b;&\ufffd\ufffd\ufffd');
  });

  test('of headings, moments and titles without end is read', async () => {
    const { hints } = await read(
      `<title>${'_'.repeat(200_000)}x</title>${'<h1>t<div>'.repeat(5_000)}` +
        Array.from({ length: 20_000 }, (_, n) => `<time datetime="${n}">`).join(''),
    );
    expect(hints.length).toBeLessThan(20);
  });

  test('of white space without end is read', async () => {
    expect((await read(`<p>両${'\n '.repeat(200_000)}国`)).text.text).toBe('両国');
  });

  test('with NUL bytes and lone controls is read without them', async () => {
    expect((await read(`<p>one\0 t\0wo</p>${'<p>three</p>'.repeat(20)}`)).text.text).toMatch(
      /^one two\n\nthree/,
    );
  });

  test('larger than the limit, or without a word, is refused in a sentence', async () => {
    expect(await refusalOf('page.html', () => read(new Uint8Array(limits.structured + 1)))).toContain(
      'page.html',
    );
    expect(await refusalOf('page.html', () => read('<frameset><frame src=a.htm></frameset>'))).toContain(
      'holds no words',
    );
    expect(await refusalOf('page.html', () => read(''))).toContain('holds no words');
  });
});
