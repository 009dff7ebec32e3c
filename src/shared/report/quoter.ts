import { citekeys } from '../citations/citekeys.ts';
import { type CitationRun, citationText } from '../citations/formatted.ts';
import { sourceFile } from '../citations/source-file.ts';
import { tagsInOrder } from '../model/codebook.ts';
import type { Annotation, Passage } from '../model/annotation.ts';
import type { Document } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import type { NotedPassage } from './annotated-blocks.ts';
import { hasNote } from './choice.ts';
import type { Carrier } from './carrier.ts';
import { passageCitation, sourceCitation } from './cited.ts';
import type { ReportInput } from './input.ts';
import { inPoints, knownQuotation, type KnownText, knownText } from './known-quotations.ts';
import { blockQuotation, type ChangedWords, keptQuotation, openingOf, type Quotable } from './quotation.ts';
import type { ReportAlignedBlock, ReportGroup, ReportNote, ReportPassage, ReportSource } from './report.ts';

/** Quotes passages as the options ask, and numbers the documents in the order in which they are quoted. */
export interface Quoter {
  /** Annotated passages of one document under a heading; `tags` says what follows a passage’s place: `also Fukushima`. */
  group(
    heading: string | null,
    document: Id,
    annotations: readonly Annotation[],
    tags: (annotation: Annotation) => string,
  ): ReportGroup;
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
  const keys = citekeys(workspace.documents.values());
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
  const carrierOfBlock = (document: Id, known: KnownText, index: number): Carrier | null => {
    const { [index]: lies } = known.text.blocks;
    return lies === undefined ? null : carrierOf(document, inPoints([lies], known), true);
  };
  const citedAt = (id: Id, place: string | null): readonly CitationRun[] => {
    const document = workspace.documents.get(id);
    if (!options.citations || document === undefined) return [];
    return passageCitation(document, options.citationStyle, keys.get(id) ?? '', place);
  };
  const namesOf = (tags: Iterable<Id>): string[] =>
    [...tags]
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .flatMap((id) => workspace.tags.get(id)?.name ?? []);

  const passageOf = (annotation: Annotation, citation: number | null, tags: string): ReportPassage => {
    const { id, document, note } = annotation;
    const text = textIn(document);
    const found = text === null ? null : knownQuotation(annotation, text, options.surrounding);
    const { paragraphs, place } = found ?? keptQuotation(annotation);
    return {
      annotation: id,
      document,
      number: workspace.documents.get(document)?.number ?? '',
      tags: namesOf(annotation.tags),
      carrier: found === null ? null : carrierOf(document, found.ranges, false),
      paragraphs,
      place: placed(place, tags),
      where: place,
      citation,
      cited: citedAt(document, found?.place ?? null),
      whole: false,
      notes: options.notes && hasNote(annotation) ? [{ about: null, text: note }] : [],
    };
  };

  return {
    group(heading, document, annotations, tags) {
      const citation = cite(document);
      let passages: readonly ReportPassage[] | null = null;
      return {
        heading,
        lead: '',
        // Quoted when they are first looked at: the first page of a long report waits for no other.
        get passages() {
          passages ??= annotations.map((annotation) => passageOf(annotation, citation, tags(annotation)));
          return passages;
        },
      };
    },
    block(document, index, tags, noted, changed) {
      const text = textIn(document.id);
      if (text === null) return null;
      const { paragraphs, place } = blockQuotation(text, index, changed);
      return {
        annotation: null,
        document: document.id,
        number: document.number,
        tags,
        carrier: carrierOfBlock(document.id, text, index),
        paragraphs,
        place: placed(`${place} of ${document.number}`, tags.join(', ')),
        where: place,
        citation: cite(document.id),
        cited: citedAt(document.id, place),
        whole: true,
        notes: options.notes ? noted.map((one) => noteOn(one, text)) : [],
      };
    },
    cell({ id }, index, changed) {
      const text = textIn(id);
      if (text === null) return null;
      cite(id);
      const { paragraphs, place } = blockQuotation(text, index, changed);
      return { place, pieces: paragraphs.flat(), carrier: carrierOfBlock(id, text, index) };
    },
    sources() {
      return [...numbers.keys()].flatMap((id) => {
        const document = workspace.documents.get(id);
        if (document === undefined) return [];
        const citekey = keys.get(id) ?? '';
        const runs = sourceCitation(document, options.citationStyle, citekey);
        return [
          {
            document: id,
            hash: document.source.hash,
            citekey,
            title: document.title,
            citation: citationText(runs),
            runs,
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
