import { partsOf } from '../../../../import/formats/docx/parts.ts';
import { child, childrenOf, descendants, elementsOf, wordsOf } from '../../../../import/xml/elements.ts';
import type { XmlElement } from '../../../../import/xml/read-xml.ts';

/** A paragraph of a Word document: the id of its style, and its runs, each with that of its own. */
export interface ReadParagraph {
  readonly style: string;
  readonly runs: readonly ReadRun[];
  /** Ids of the footnotes it refers to. */
  readonly footnotes: readonly string[];
}

export interface ReadRun {
  readonly style: string;
  readonly text: string;
  readonly properties: XmlElement | undefined;
}

export interface ReadDocument {
  readonly paragraphs: readonly ReadParagraph[];
  /** By their ids. */
  readonly footnotes: ReadonlyMap<string, string>;
}

/** A document as a program that knows nothing of reports reads it, its tables’ paragraphs among the others. */
export async function readDocument(bytes: Uint8Array<ArrayBuffer>): Promise<ReadDocument> {
  const parts = await partsOf({ name: 'report.docx', bytes }, () => undefined);
  const footnotes = childrenOf(await parts.related('footnotes'), 'w:footnote');
  return {
    paragraphs: descendants(parts.main, 'w:p').map(paragraphOf),
    footnotes: new Map(
      footnotes.map((note) => [
        note.attributes.get('w:id') ?? '',
        descendants(note, 'w:p')
          .flatMap((paragraph) => paragraphOf(paragraph).runs.map(({ text }) => text))
          .join(''),
      ]),
    ),
  };
}

/** A paragraph a line, runs of a style of their own in brackets, the footnotes last: what a person would compare. */
export function outlineOf({ paragraphs, footnotes }: ReadDocument): string {
  const lines = paragraphs.map(({ style, runs, footnotes: ids }) => {
    const words = runs.map((run) => (run.style === '' ? run.text : `{${run.style}| ${run.text}}`));
    return `${style}: ${words.join('')}${ids.map((id) => `[^${id}]`).join('')}`.trimEnd();
  });
  const notes = [...footnotes].map(([id, text]) => `[^${id}]: ${text}`.trimEnd());
  return `${[...lines, ...notes].join('\n')}\n`;
}

function paragraphOf(paragraph: XmlElement): ReadParagraph {
  const runs = descendants(paragraph, 'w:r');
  return {
    style: styleOf(child(paragraph, 'w:pPr'), 'w:pStyle'),
    runs: runs.map(runOf).filter(({ text }) => text !== ''),
    footnotes: descendants(paragraph, 'w:footnoteReference').map(
      ({ attributes }) => attributes.get('w:id') ?? '',
    ),
  };
}

function runOf(run: XmlElement): ReadRun {
  const properties = child(run, 'w:rPr');
  return { style: styleOf(properties, 'w:rStyle'), text: elementsOf(run).map(textOf).join(''), properties };
}

function textOf(element: XmlElement): string {
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:tab') return '\t';
  return element.name === 'w:t' ? wordsOf(element) : '';
}

function styleOf(properties: XmlElement | undefined, name: string): string {
  return child(properties, name)?.attributes.get('w:val') ?? '';
}
