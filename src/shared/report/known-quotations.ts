import type { Annotation, Passage } from '../model/annotation.ts';
import type { DocumentText } from '../model/document.ts';
import { CodePoints } from '../text/offsets.ts';
import { type Quotable, quotable, type Quotation, quotationOf } from './quotation.ts';

/** A text to quote from, with its code points counted once. */
export interface KnownText extends Quotable {
  readonly points: CodePoints;
}

/** What is quoted, and its ranges in code points. */
export interface KnownQuotation extends Quotation {
  readonly ranges: readonly Passage[];
}

/** The text made ready to quote from, the same object for as long as text and language are the same. */
export function knownText(text: DocumentText, language: string): KnownText {
  const known = texts.get(text);
  if (known?.language === language) return known;
  const made = { ...quotable(text, language), points: new CodePoints(text.text) };
  texts.set(text, made);
  return made;
}

/** An annotation's quotation, made once for as long as annotation and text are the same. */
export function knownQuotation(
  annotation: Annotation,
  text: KnownText,
  surrounding: boolean,
): KnownQuotation {
  const kept = surrounding ? surrounded : alone;
  const known = kept.get(annotation);
  if (known?.of === text) return known.quotation;
  const ranges = inPoints(annotation.ranges, text);
  const quotation = { ...quotationOf(annotation, text, surrounding), ranges };
  kept.set(annotation, { of: text, quotation });
  return quotation;
}

/** UTF-16 ranges of a text in code points. */
export function inPoints(ranges: readonly Passage[], { points }: KnownText): Passage[] {
  return ranges.map(({ start, end }) => ({ start: points.of(start), end: points.of(end) }));
}

type Kept = WeakMap<Annotation, { readonly of: KnownText; readonly quotation: KnownQuotation }>;

const texts = new WeakMap<DocumentText, KnownText>();
const alone: Kept = new WeakMap();
const surrounded: Kept = new WeakMap();
