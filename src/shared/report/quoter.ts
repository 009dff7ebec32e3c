import { citekeys } from '../citations/citekeys.ts';
import { sourceFile } from '../citations/source-file.ts';
import { tagsInOrder } from '../model/codebook.ts';
import type { Annotation, Passage } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import type { NotedPassage } from './annotated-blocks.ts';
import { hasNote } from './choice.ts';
import type { Carrier } from './carrier.ts';
import { citation } from './citations.ts';
import type { ReportInput } from './input.ts';
import {
  inPoints,
  type KnownQuotation,
  knownQuotation,
  type KnownText,
  knownText,
} from './known-quotations.ts';
import { blockQuotation, type ChangedWords, keptQuotation, openingOf, type Quotable } from './quotation.ts';
import type { ReportAlignedBlock, ReportNote, ReportPassage, ReportSource } from './report.ts';

/** Quotes passages as the options ask, and numbers the documents in the order in which they are quoted. */
export interface Quoter {
  /**
   * An annotated passage; `tags` follows its place: `also Fukushima`. Its words are looked up when they are first asked
   * for: a long report is there at once, and read from the first page on.
   */
  annotation(annotation: Annotation, tags: () => string): ReportPassage;
  /** A whole block, by its index, named with its document: `¶8 of 001`; null where the document's text cannot be read. */
  block(
    document: Document,
    index: number,
    tags: readonly string[],
    noted: readonly NotedPassage[],
    changed: ChangedWords | null,
  ): ReportPassage | null;
  /** A whole block as a cell of two texts side by side; null as for `block`. */
  cell(document: Document, index: number, changed: ChangedWords | null): ReportAlignedBlock | null;
  sources(): ReportSource[];
}

export function quoter({ workspace, options, textOf }: ReportInput): Quoter {
  const numbers = new Map<Id, number>();
  const order = new Map(tagsInOrder(workspace.tags).map(({ id }, at) => [id, at]));

  const cite = (document: Id): number | null => {
    if (!options.citations) return null;
    const number = numbers.get(document) ?? numbers.size + 1;
    numbers.set(document, number);
    return number;
  };
  const textIn = (document: Id): KnownText | null => {
    const text = textOf(document);
    return text === null ? null : knownText(text, workspace.documents.get(document)?.language ?? 'und');
  };
  const carrierOf = (document: Id, ranges: readonly Passage[], whole: boolean): Carrier | null => {
    const hash = workspace.documents.get(document)?.source.hash;
    return hash === undefined ? null : { hash, ranges, whole };
  };
  const namesOf = (tags: Iterable<Id>): string[] =>
    [...tags]
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .flatMap((id) => workspace.tags.get(id)?.name ?? []);

  return {
    annotation(annotation, tags) {
      const { id, document, note } = annotation;
      const known = (): KnownQuotation | null => {
        const text = textIn(document);
        return text === null ? null : knownQuotation(annotation, text, options.surrounding);
      };
      return {
        annotation: id,
        document,
        number: workspace.documents.get(document)?.number ?? '',
        get tags() {
          return namesOf(annotation.tags);
        },
        get carrier() {
          const found = known();
          return found === null ? null : carrierOf(document, found.ranges, false);
        },
        get paragraphs() {
          return (known() ?? keptQuotation(annotation)).paragraphs;
        },
        get place() {
          return placed((known() ?? keptQuotation(annotation)).place, tags());
        },
        citation: cite(document),
        whole: false,
        notes: options.notes && hasNote(annotation) ? [{ about: null, text: note }] : [],
      };
    },
    block(document, index, tags, noted, changed) {
      const text = textIn(document.id);
      if (text === null) return null;
      const { paragraphs, place } = blockQuotation(text, index, changed);
      const lies = text.text.blocks[index];
      return {
        annotation: null,
        document: document.id,
        number: document.number,
        tags,
        carrier: lies === undefined ? null : carrierOf(document.id, inPoints([lies], text), true),
        paragraphs,
        place: placed(`${place} of ${document.number}`, tags.join(', ')),
        citation: cite(document.id),
        whole: true,
        notes: options.notes ? noted.map((one) => noteOn(one, text)) : [],
      };
    },
    cell({ id }, index, changed) {
      const text = textIn(id);
      const lies = text?.text.blocks[index];
      if (text === null || lies === undefined) return null;
      cite(id);
      const { paragraphs, place } = blockQuotation(text, index, changed);
      return { place, pieces: paragraphs.flat(), carrier: carrierOf(id, inPoints([lies], text), true) };
    },
    sources() {
      const keys = citekeys(workspace.documents.values());
      return [...numbers.keys()].flatMap((id) => {
        const document = workspace.documents.get(id);
        if (document === undefined) return [];
        return [
          {
            document: id,
            hash: document.source.hash,
            citekey: keys.get(id) ?? '',
            citation: citation(document),
            file: sourceFile(document),
          },
        ];
      });
    },
  };
}

function noteOn({ annotation, tags }: NotedPassage, source: Quotable): ReportNote {
  const names = tags.map(({ name }) => name.replace(/\s+/g, ' ').trim());
  const words = openingOf(annotation, source);
  return {
    about: [
      { kind: 'mark', text: words.length === 0 ? 'On the paragraph' : 'On ' },
      ...words,
      { kind: 'mark', text: names.length === 0 ? ':' : ` (${names.join(', ')}):` },
    ],
    text: annotation.note,
  };
}

function placed(place: string, tags: string): string {
  return [place, tags].filter((part) => part !== '').join(', ');
}
