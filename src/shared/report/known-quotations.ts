import type { Annotation, Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import { CodePoints } from '../text/offsets.ts';
import { type Quotable, quotable, type Quotation, quotationOf } from './quotation.ts';

/** A text to quote from, with its code points counted once, and what was quoted from it already. */
export interface KnownText extends Quotable {
  readonly points: CodePoints;
  readonly alone: WeakMap<Annotation, KnownQuotation>;
  readonly surrounded: WeakMap<Annotation, KnownQuotation>;
}

/** What is quoted, and its ranges in code points. */
export interface KnownQuotation extends Quotation {
  readonly ranges: readonly Passage[];
}

/** The text made ready to quote from, the same object for as long as text and language are the same. */
export function knownText(text: DocumentText, language: string): KnownText {
  const known = texts.get(text);
  if (known?.language === language) return known;
  const made: KnownText = {
    ...quotable(text, language),
    points: new CodePoints(text.text),
    alone: new WeakMap(),
    surrounded: new WeakMap(),
  };
  texts.set(text, made);
  return made;
}

const texts = new WeakMap<DocumentText, KnownText>();

/** An annotation's quotation, made once for as long as annotation and text are the same. */
export function knownQuotation(
  annotation: Annotation,
  text: KnownText,
  surrounding: boolean,
): KnownQuotation {
  const known = surrounding ? text.surrounded : text.alone;
  const before = known.get(annotation);
  if (before !== undefined) return before;
  const ranges = inPoints(annotation.ranges, text);
  const quotation = { ...quotationOf(annotation, text, surrounding), ranges };
  known.set(annotation, quotation);
  return quotation;
}

/** UTF-16 ranges of a text in code points. */
export function inPoints(ranges: readonly Passage[], { points }: KnownText): Passage[] {
  return ranges.map(({ start, end }) => ({ start: points.of(start), end: points.of(end) }));
}
