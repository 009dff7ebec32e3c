import { QuotationPlaces } from '../../anchoring/quotations/placing.ts';
import type { Document, DocumentText } from '../../model/document.ts';
import type { Id } from '../../model/ids.ts';
import { documentsInOrder } from '../../model/library.ts';
import { type Quotable, quotable, quotationOf } from '../../report/quotation.ts';
import { CodePoints } from '../../text/offsets.ts';
import { quoted } from '../../text/passage.ts';

/** What a report is checked against. */
export interface VerifyInput {
  readonly documents: ReadonlyMap<Id, Document>;
  /** The stored text of a document, or null when it cannot be read. */
  readonly textOf: (document: Id) => DocumentText | null;
}

/** A document ready to be compared with. */
export class Source {
  readonly document: Document;
  readonly text: Quotable;
  readonly points: CodePoints;
  readonly places: QuotationPlaces;

  constructor(document: Document, text: DocumentText) {
    this.document = document;
    this.text = quotable(text, document.language);
    this.points = new CodePoints(text.text);
    this.places = new QuotationPlaces(text.text);
  }

  /** Where words stand that are there. */
  placeOf(words: readonly string[]): string {
    const { text } = this.text.text;
    const ranges = words.map((each) => {
      const start = text.indexOf(each);
      return quoted(text, { start, end: start + each.length });
    });
    return quotationOf({ ranges }, this.text, false).place;
  }
}

/** The documents that can be read, each made ready once. */
export class Sources {
  readonly #input: VerifyInput;
  #made: readonly Source[] | null = null;

  constructor(input: VerifyInput) {
    this.#input = input;
  }

  all(): readonly Source[] {
    this.#made ??= documentsInOrder(this.#input.documents).flatMap((document) => {
      const text = this.#input.textOf(document.id);
      return text === null ? [] : [new Source(document, text)];
    });
    return this.#made;
  }
}
