import { describe, expect, test } from 'vitest';
import { tagsInOrder } from '../../../model/codebook.ts';
import { unsoundness } from '../../../model/soundness.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { documentRecord, id, tagRecord, textFrom, workspaceWith } from '../../../testing/fixtures.ts';
import { zipOf } from '../../zip/zip.ts';
import { importedProject } from '../testing/imported.ts';
import type { RefiPlan } from './plan.ts';

const text = 'China firmly opposes the step.\r\nIt urges Japan to correct its mistake.\r\n';
const users = `<Users><User guid="${guid(1)}" name="Ana"/><User guid="{${guid(2).toUpperCase()}}" name="Bo"/></Users>`;
const codes =
  `<CodeBook><Codes><Code guid="${guid(11)}" name="Japan" isCodable="false" color="#F00"><Description>On Japan</Description>` +
  `<Code guid="${guid(12)}" name="Demands" isCodable="true"/></Code><Code guid="${guid(13)}" name="Stance" isCodable="true" color="#4D89F0"/></Codes></CodeBook>`;

function guid(n: number): string {
  return `abcdef00-0000-0000-0000-${String(n).padStart(12, '0')}`;
}

/** A coded selection as QualCoder writes it: one for each code, dates with no fraction. */
function coded(
  n: number,
  start: number | string,
  end: number | string,
  code: number,
  more = '',
  user = 1,
): string {
  const made = `creatingUser="${guid(user)}" creationDateTime="2024-05-06T07:08:09Z"`;
  return (
    `<PlainTextSelection guid="${guid(n)}" name="" startPosition="${start}" endPosition="${end}" ${made}>${more}` +
    `<Coding guid="${guid(n + 500)}"><CodeRef targetGUID="${guid(code)}"/></Coding></PlainTextSelection>`
  );
}

function source(inside: string, name = 'Readout.txt'): string {
  return `<Sources><TextSource guid="${guid(100)}" name="${name}" plainTextPath="internal://${guid(100)}.txt">${inside}</TextSource></Sources>`;
}

async function imported(
  parts: string,
  into: Workspace = workspaceWith([]),
  known: ReadonlyMap<string, ReturnType<typeof textFrom>> = new Map(),
  file = `\uFEFF${text}`,
) {
  const xml = `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="Talks" origin="QualCoder">${parts}</Project>`;
  const bytes = await zipOf([
    { name: 'project.qde', data: new TextEncoder().encode(xml) },
    { name: `Sources/${guid(100).toUpperCase()}.txt`, data: new TextEncoder().encode(file) },
  ]);
  const result = await importedProject(bytes, into, known);
  expect(unsoundness(result.workspace)).toEqual([]);
  return result;
}

/** What is marked: words, tags, note, author. */
function marked({ annotations, tags }: Workspace): string[] {
  return [...annotations]
    .toSorted((a, b) => (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0))
    .map(({ ranges, tags: own, note, author }) =>
      [
        ranges.map(({ exact }) => exact).join(' … '),
        own.map((tag) => tags.get(tag)?.name).join('+'),
        note,
        author,
      ].join(' | '),
    );
}

describe('a project of another program', () => {
  test('counts behind the byte order mark of its files, and a line end as it likes', async () => {
    const selections =
      coded(21, 6, 12, 13) + coded(22, 32, 46, 12) + coded(23, 50, 57, 13) + coded(24, 0, 5, 11);
    const { plan, workspace } = await imported(users + codes + source(selections));
    expect(marked(workspace)).toEqual([
      'China | Japan |  | Ana',
      'firmly | Stance |  | Ana',
      'It urges Japan | Demands |  | Ana',
      'correct | Stance |  | Ana',
    ]);
    expect(plan.report.counting?.hypothesis).toEqual({
      unit: 'code point',
      lineEnd: 2,
      mark: false,
      end: 'after',
    });
  });

  test('has folders, colours in short, and descriptions that become what counts', async () => {
    const { plan, workspace } = await imported(users + codes);
    expect(
      tagsInOrder(workspace.tags).map(({ name, look, description }) => [name, look?.hue, description]),
    ).toEqual([
      ['Japan', 'brick', 'On Japan'],
      ['Demands', undefined, ''],
      ['Stance', 'azure', ''],
    ]);
    expect([...plan.report.colours.keys()]).toEqual(['#ff0000']);
    expect(plan.report.remarks).toEqual([
      '1 folder of codes came in as a tag.',
      '1 colour of the file is none of Readout’s twelve: such tags have the nearest.',
    ]);
  });

  test('codes the same words once for each code, which is one annotation; another person’s is another', async () => {
    const { plan, workspace } = await imported(
      users +
        codes +
        source(
          coded(21, 6, 12, 13) +
            coded(22, 6, 12, 12, '<Description>Strong</Description>') +
            coded(23, 6, 12, 13, '', 2),
        ),
    );
    expect(marked(workspace).toSorted()).toEqual([
      'firmly | Stance |  | Bo',
      'firmly | Stance+Demands | Strong | Ana',
    ]);
    expect(plan.report.remarks).toContain(
      '1 selection came in as a part of another: passages or tags of one annotation.',
    );
  });

  test('links notes to selections as NVivo does, and writes selections in notes as MAXQDA does', async () => {
    const notes =
      `<Notes><Note guid="${guid(31)}" creatingUser="${guid(2)}"><PlainTextContent>Linked</PlainTextContent></Note>` +
      `<Note guid="${guid(32)}" modifyingUser="${guid(2)}" modifiedDateTime="2021-01-15T23:37:54Z"><PlainTextContent>Placed</PlainTextContent>` +
      `<PlainTextSelection guid="${guid(33)}" startPosition="0" endPosition="5"/></Note>` +
      `<Note guid="${guid(34)}" name="Plan"><PlainTextContent>Loose</PlainTextContent></Note></Notes>` +
      `<Links><Link guid="${guid(41)}" originGUID="${guid(31)}" targetGUID="${guid(21)}"/></Links>`;
    const { plan, workspace } = await imported(
      users + codes + source(`${coded(21, 6, 12, 13)}<NoteRef targetGUID="${guid(32)}"/>`) + notes,
    );
    expect(marked(workspace)).toEqual(['China |  | Placed | Bo', 'firmly | Stance | Linked | Ana']);
    expect(workspace.memos.get(workspace.id)?.text).toBe('### Plan\n\nLoose');
    expect(plan.report.leftOut).toEqual([]);
  });

  test('may have places that are none: each is told, none is guessed', async () => {
    const wild = [
      coded(21, 6, 12, 13),
      coded(22, -5, 3, 13),
      coded(23, 12, 6, 13),
      coded(24, 7, 7, 13),
      coded(25, 'x', 9, 13),
      coded(26, 2_000_000_000, 2_000_000_009, 13),
      coded(27, '9999999999999999999', 3, 13),
      coded(28, 50, 2_000_000_000, 13),
      coded(29, 30, 32, 13),
      coded(30, 6, 12, 99),
      coded(31, 13, 20, 13),
      coded(32, 35, 40, 13),
    ].join('');
    const { plan, workspace } = await imported(users + codes + source(wild));
    expect(marked(workspace)).toEqual([
      'firmly | Stance |  | Ana',
      'firmly |  |  | Ana',
      'opposes | Stance |  | Ana',
      'urges | Stance |  | Ana',
      'correct its mistake. | Stance |  | Ana',
    ]);
    expect(told(plan)).toEqual([
      '7 selections without a place in their texts',
      '1 coding with what is no code',
    ]);
    expect(plan.report.remarks).toContain('1 selection went beyond the end of its text and ends with it.');
  });

  test('is put beside what is there: the same text, tags in their place, and memos under memos', async () => {
    const canonical = text.replaceAll('\r\n', '\n');
    const here = workspaceWith(
      [documentRecord(1), documentRecord(2, { title: 'Readout' })],
      [tagRecord(11, { name: 'japan', description: 'Ours' })],
    );
    const memo = {
      id: id(1),
      text: 'Mine',
      author: 'Me',
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    };
    const known = new Map([
      [id(1), textFrom(canonical)],
      [id(2), textFrom('Other words')],
    ]);
    const parts = users + codes + source(`<Description>Theirs</Description>${coded(21, 6, 12, 11)}`);
    const once = await imported(parts, { ...here, memos: new Map([[memo.id, memo]]) }, known);
    expect(once.plan.report).toMatchObject({
      documents: { added: 0, known: 1 },
      tags: { added: 2, known: 1 },
    });
    expect(marked(once.workspace)).toEqual(['firmly | japan |  | Ana']);
    expect([...once.workspace.annotations][0]?.document).toBe(id(1));
    expect(once.workspace.memos.get(id(1))?.text).toBe('Mine\n\nTheirs');
    expect(once.workspace.memos.get(id(11))?.text).toBe('On Japan');
    expect(once.workspace.tags.get(id(11))).toEqual(here.tags.get(id(11)));
    const twice = await imported(parts, once.workspace, once.texts);
    expect([...twice.plan.documents, ...twice.plan.patches]).toEqual([]);
  });

  test('with another text under a name that is there is added, and that is told', async () => {
    const here = workspaceWith([documentRecord(1, { title: 'Readout' })]);
    const { plan, workspace } = await imported(source(''), here, new Map([[id(1), textFrom('Other words')]]));
    expect(plan.report.remarks).toEqual([
      '“Readout” is added: the library has one of that name, with another text.',
    ]);
    expect(
      [...workspace.documents.values()].map(({ number, title, order }) => [number, title, order]),
    ).toEqual([
      ['001', 'Readout', 1],
      ['002', 'Readout', 2],
    ]);
  });

  test('tells facts by variables of their names, and what else variables hold is left out', async () => {
    const variables = ['Outlet', 'Language', 'Published', 'Mood']
      .map((name, i) => `<Variable guid="${guid(50 + i)}" name="${name}" typeOfVariable="Text"/>`)
      .join('');
    const values = ['Xinhua', 'not a language', '2023-11-17', 'stern']
      .map(
        (value, i) =>
          `<VariableValue><VariableRef targetGUID="${guid(50 + i)}"/><TextValue>${value}</TextValue></VariableValue>`,
      )
      .join('');
    const { plan } = await imported(`<Variables>${variables}</Variables>${source(values)}`);
    expect(plan.documents[0]?.record).toMatchObject({
      title: 'Readout',
      outlet: 'Xinhua',
      language: 'en',
      published: { date: '2023-11-17', time: null, precision: 'day', inferred: false },
    });
    expect(told(plan)).toEqual(['2 values of variables']);
  });

  test('brings the text of its PDF files and what is marked in it; rectangles and all else are counted', async () => {
    const selections = coded(21, 0, 5, 13) + coded(22, 6, 12, 12);
    const parts =
      `<Cases><Case guid="${guid(60)}" name="Ann"/><Case guid="${guid(61)}"><SourceRef targetGUID="${guid(100)}"/></Case></Cases>` +
      `<Sources><PDFSource guid="${guid(100)}" name="Talks.pdf" path="internal://x.pdf">` +
      `<PDFSelection guid="${guid(21)}" page="0" firstX="1" firstY="1" secondX="2" secondY="2"/>` +
      `<PDFSelection guid="${guid(29)}" page="0" firstX="1" firstY="1" secondX="2" secondY="2"/>` +
      `<Representation guid="${guid(101)}" plainTextPath="relative:///sub/${guid(100)}.TXT">${selections}</Representation>` +
      `<Coding guid="${guid(70)}"><CodeRef targetGUID="${guid(13)}"/></Coding></PDFSource>` +
      `<PictureSource guid="${guid(102)}"><PictureSelection guid="${guid(71)}"/><PictureSelection guid="${guid(72)}"/></PictureSource>` +
      `<VideoSource guid="${guid(103)}"><Transcript guid="${guid(73)}"/><VideoSelection guid="${guid(74)}"/></VideoSource></Sources>` +
      `<Links><Link guid="${guid(80)}" name="explains" originGUID="${guid(21)}" targetGUID="${guid(22)}"/></Links>` +
      `<Sets><Set guid="${guid(81)}" name="S"/></Sets><Graphs><Graph guid="${guid(82)}"/></Graphs>`;
    const { plan, workspace } = await imported(users + codes + parts);
    expect(plan.documents[0]?.record.title).toBe('Talks');
    expect(marked(workspace)).toEqual(['China | Stance |  | Ana', 'firmly | Demands |  | Ana']);
    expect(told(plan)).toEqual([
      '1 picture',
      '1 recording',
      '1 transcript',
      '1 PDF file but for its text',
      '2 selections in pictures',
      '1 selection in a recording',
      '1 rectangle on a PDF page',
      '1 coding of a whole source',
      '1 case',
      '1 set',
      '1 graph',
      '1 link',
    ]);
  });

  test('gives passages that continue one another one annotation, with the note of the first', async () => {
    const links = `<Links><Link guid="${guid(80)}" name="continued by" originGUID="${guid(21)}" targetGUID="${guid(22)}"/></Links>`;
    const selections = coded(21, 0, 5, 13, '<Description>Both</Description>') + coded(22, 13, 20, 13);
    const { plan, workspace } = await imported(users + codes + source(selections) + links);
    expect(marked(workspace)).toEqual(['China … opposes | Stance | Both | Ana']);
    expect(plan.report.leftOut).toEqual([]);
  });

  test('may write the text within itself', async () => {
    const parts = `<Sources><TextSource guid="${guid(100)}" name="Inline"><PlainTextContent>One\nTwo &amp; three</PlainTextContent>${coded(21, 4, 15, 13)}</TextSource></Sources>`;
    const { plan, workspace } = await imported(users + codes + parts);
    expect(plan.documents[0]?.text.text).toBe('One\nTwo & three');
    expect(plan.documents[0]?.file.name).toBe('Inline.txt');
    expect(marked(workspace)).toEqual(['Two & three | Stance |  | Ana']);
  });
});

/** What could not be taken, as it is counted. */
function told({ report }: RefiPlan): string[] {
  return report.leftOut.map(({ what }) => what);
}
