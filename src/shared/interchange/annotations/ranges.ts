import { QuotationPlaces } from '../../anchoring/quotations/placing.ts';
import type { Passage, QuotedPassage } from '../../model/annotation.ts';
import { CodePoints } from '../../text/offsets.ts';
import { joined, passageIn, quoted } from '../../text/passage.ts';
import type { ForeignTarget } from './foreign.ts';

/** The passages of an annotation in one text. */
export interface Ranges {
  /** In text order, disjoint; none where nothing of it is found. */
  readonly ranges: readonly QuotedPassage[];
  /** Why a person has to look, a phrase each; none where all stands there to the letter. */
  readonly doubts: readonly string[];
}

/** A text in which annotations of other programs find their place. */
export class AnnotatedText {
  readonly places: QuotationPlaces;
  readonly #text: string;
  readonly #points: CodePoints;

  constructor(text: string) {
    this.#text = text;
    this.places = new QuotationPlaces(text);
    this.#points = new CodePoints(text);
  }

  /** Each target's own place, those that touch joined. */
  rangesOf(targets: readonly ForeignTarget[]): Ranges {
    const doubts: string[] = [];
    const passages = targets.flatMap((target) => {
      const { passage, doubt } = this.#placeOf(target);
      if (doubt !== null) doubts.push(doubt);
      return passage ?? [];
    });
    return { ranges: joined(passages).map((passage) => quoted(this.#text, passage)), doubts };
  }

  #placeOf({ words, position }: ForeignTarget): { passage: Passage | null; doubt: string | null } {
    const units = (offset: number): number =>
      position?.counted === 'UTF-16' ? offset : this.#points.units(offset);
    if (words !== null) {
      const at = position === null ? null : units(position.start);
      const placement = this.places.placeOf({ ...words, at });
      if (placement.kind === 'nowhere') return { passage: null, doubt: `“${short(words.exact)}” is nowhere` };
      return { passage: placement.passage, doubt: placement.kind === 'exact' ? null : placement.why };
    }
    const passage =
      position === null ? null : passageIn(this.#text, units(position.start), units(position.end));
    return { passage, doubt: 'only a position is given, no words to check it by' };
  }
}

/** The beginning of a quotation, enough to know it by. */
function short(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= 60 ? line : `${characters.slice(0, 59).join('')}…`;
}
