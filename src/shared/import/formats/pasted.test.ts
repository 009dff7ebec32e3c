import { describe, expect, test } from 'vitest';
import { asDetected } from '../reading.ts';
import { readHtml } from './html/read-html.ts';
import { pastedFile } from './pasted.ts';

async function blocks(html: string): Promise<string[]> {
  const file = pastedFile({ html, text: 'plain' }, 'Pasted');
  expect(file.name).toBe('Pasted.html');
  const { text } = await readHtml(file, asDetected, () => undefined);
  return text.blocks.map(({ start, end, kind }) => `${kind}: ${text.text.slice(start, end)}`);
}

describe('what is pasted', () => {
  test('from Word is its words alone', async () => {
    const word =
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><w:WordDocument>0</w:WordDocument></xml><![endif]-->' +
      '<style><!-- p.MsoNormal {margin:0} --></style></head><body lang=EN-US><!--StartFragment-->' +
      '<h1>İİİİ Joint Statement<o:p></o:p><!--[if gte vml 1]><v:shape>drawn</v:shape><![endif]--></h1><p class=MsoNormal><span style="mso-fareast-font-family:SimSun">The two\r\nsides <st1:place>agreed</st1:place>.<o:p>&nbsp;</o:p></span></p>' +
      "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Trade</p><!--EndFragment--></body></html>";
    expect(await blocks(word)).toEqual([
      'heading: İİİİ Joint Statement',
      'paragraph: The two sides agreed.',
      'paragraph: 1.\u00a0 Trade',
    ]);
  });

  test('from a browser on Windows is the selection', async () => {
    const browser =
      'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\nStartFragment:0000000141\r\nEndFragment:0000000264\r\nSourceURL:https://www.mfa.example/x\r\n' +
      '<html>\r\n<body>\r\n<!--StartFragment--><p>外务省表示</p><ul><li>一</li></ul><!--EndFragment-->\r\n</body>\r\n</html>\0';
    expect(await blocks(browser)).toEqual(['paragraph: 外务省表示', 'list-item: 一']);
  });

  test('from LibreOffice, without marks, is its body', async () => {
    const office =
      '<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>' +
      '<style type="text/css">p { line-height: 115% }</style></head><body lang="en"><p>One</p>\n<p>Two<br/>\nlines</p></body></html>';
    expect(await blocks(office)).toEqual(['paragraph: One', 'paragraph: Two\nlines']);
  });

  test('without paragraphs of its own, or as text alone, is the text', () => {
    for (const html of [null, '<meta charset="utf-8"><span style="color:red">a  b</span>']) {
      const { name, bytes } = pastedFile({ html, text: 'a  b\n\nc' }, 'Pasted');
      expect({ name, text: new TextDecoder().decode(bytes) }).toEqual({
        name: 'Pasted.txt',
        text: 'a  b\n\nc',
      });
    }
  });

  test('as a page alone is the page, whatever it is made of', () => {
    const { name, bytes } = pastedFile({ html: '<span>a</span>', text: '' }, 'Pasted');
    expect([name, new TextDecoder().decode(bytes)]).toEqual([
      'Pasted.html',
      '<!DOCTYPE html><meta charset="utf-8"><span>a</span>',
    ]);
  });
});
