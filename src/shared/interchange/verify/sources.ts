import { QuotationPlaces } from '../../anchoring/quotations/placing.ts';
import type { Passage } from '../../model/annotation.ts';
import type { Document, DocumentText } from '../../model/document.ts';
import type { Id } from '../../model/ids.ts';
import { documentsInOrder } from '../../model/library.ts';
import { type Quotable, quotable, type Quotation, quotationOf } from '../../report/quotation.ts';
import { CodePoints } from '../../text/offsets.ts';
import { quoted } from '../../text/passage.ts';
import { LaidText } from './laid.ts';

/** What a report is checked against. */
export interface VerifyInput {
  readonly documents: ReadonlyMap<Id, Document>;
  /** The stored text of a document, or null when it cannot be read. Asked only for those that are needed. */
  readonly textOf: (document: Id) => Promise<DocumentText | null>;
}

/** A document ready to be compared with. */
export class Source {
  readonly document: Document;
  readonly text: Quotable;
  readonly points: CodePoints;
  readonly places: QuotationPlaces;
  /** Its words, white space collapsed. */
  readonly laid: LaidText;

  constructor(document: Document, text: DocumentText) {
    this.document = document;
    this.text = quotable(text, document.language);
    this.points = new CodePoints(text.text);
    this.places = new QuotationPlaces(text.text);
    this.laid = new LaidText(text.text);
  }

  /** Some passages of it as a report quotes them. */
  quotation(passages: readonly Passage[], surrounding: boolean): Quotation {
    const { text } = this.text.text;
    return quotationOf({ ranges: passages.map((passage) => quoted(text, passage)) }, this.text, surrounding);
  }

  /** The paragraphs it has. */
  get paragraphs(): number {
    return this.text.numbers.reduce<number>((most, number) => Math.max(most, number ?? 0), 0);
  }
}

/** The documents of a workspace, each read and made ready once. */
export class Sources {
  /** In the library's order, whether they can be read or not. */
  readonly documents: readonly Document[];
  readonly #textOf: VerifyInput['textOf'];
  readonly #ready = new Map<Id, Promise<Source | null>>();

  constructor({ documents, textOf }: VerifyInput) {
    this.documents = documentsInOrder(documents);
    this.#textOf = textOf;
  }

  /** Null where its text cannot be read. */
  of(document: Document): Promise<Source | null> {
    const known = this.#ready.get(document.id);
    if (known !== undefined) return known;
    const made = this.#textOf(document.id).then((text) =>
      text === null ? null : new Source(document, text),
    );
    this.#ready.set(document.id, made);
    return made;
  }

  /** All that can be read. */
  async all(): Promise<readonly Source[]> {
    const all: Source[] = [];
    for (const document of this.documents) {
      const source = await this.of(document);
      if (source !== null) all.push(source);
    }
    return all;
  }
}
