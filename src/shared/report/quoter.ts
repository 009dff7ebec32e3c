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
import { CodePoints } from '../text/offsets.ts';
import type { ReportInput } from './input.ts';
import {
  blockQuotation,
  type ChangedWords,
  keptQuotation,
  openingOf,
  quotable,
  type Quotable,
  quotationOf,
} from './quotation.ts';
import type { ReportAlignedBlock, ReportNote, ReportPassage, ReportSource } from './report.ts';

/** Quotes passages as the options ask, and numbers the documents in the order in which they are quoted. */
export interface Quoter {
  /** An annotated passage; `tags` follows its place: `also Fukushima`. */
  annotation(annotation: Annotation, tags: string): ReportPassage;
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
  const texts = new Map<Id, Quotable | null>();
  const codePoints = new Map<Id, CodePoints>();
  const order = new Map(tagsInOrder(workspace.tags).map(({ id }, at) => [id, at]));

  const cite = (document: Id): number | null => {
    if (!options.citations) return null;
    const number = numbers.get(document) ?? numbers.size + 1;
    numbers.set(document, number);
    return number;
  };
  const textIn = (document: Id): Quotable | null => {
    let known = texts.get(document);
    if (known === undefined) {
      const text = textOf(document);
      known = text === null ? null : quotable(text, workspace.documents.get(document)?.language ?? 'und');
      texts.set(document, known);
    }
    return known;
  };

  const carrierOf = (
    document: Id,
    text: Quotable | null,
    ranges: readonly Passage[],
    whole: boolean,
  ): Carrier | null => {
    const hash = workspace.documents.get(document)?.source.hash;
    if (text === null || hash === undefined) return null;
    const points = codePoints.get(document) ?? new CodePoints(text.text.text);
    codePoints.set(document, points);
    return {
      hash,
      ranges: ranges.map(({ start, end }) => ({ start: points.of(start), end: points.of(end) })),
      whole,
    };
  };
  const namesOf = (tags: Iterable<Id>): string[] =>
    [...tags]
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .flatMap((id) => workspace.tags.get(id)?.name ?? []);

  return {
    annotation(annotation, tags) {
      const { id, document, note, ranges } = annotation;
      const text = textIn(document);
      const found = text === null ? null : quotationOf(annotation, text, options.surrounding);
      const { paragraphs, place } = found ?? keptQuotation(annotation);
      return {
        annotation: id,
        document,
        number: workspace.documents.get(document)?.number ?? '',
        tags: namesOf(annotation.tags),
        carrier: found === null ? null : carrierOf(document, text, ranges, false),
        paragraphs,
        place: placed(place, tags),
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
        carrier: lies === undefined ? null : carrierOf(document.id, text, [lies], true),
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
      return { place, pieces: paragraphs.flat(), carrier: carrierOf(id, text, [lies], true) };
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
