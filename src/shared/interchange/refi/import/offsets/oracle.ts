import type { RefiSelection } from '../project.ts';
import type { SourceText } from '../source-text.ts';
import { Judge } from './agreement.ts';
import { type Counting, type Hypothesis, hypotheses, offsetsOf, sameCount } from './counting.ts';

/** The selections of one text. */
export interface Selected {
  readonly source: SourceText;
  readonly selections: readonly RefiSelection[];
}

/** How the positions of a project are counted, and what speaks for it. */
export interface Choice {
  readonly hypothesis: Hypothesis;
  /** Selections that were judged, and those among them that are named after the very words they then hold. */
  readonly selections: number;
  readonly named: number;
  /** Whether other ways of counting would give other words in some text, so that there was something to choose. */
  readonly isChosen: boolean;
  /** Whether the next best way speaks as well for itself. */
  readonly isTie: boolean;
  /** In what another way of counting would give other positions in these texts. */
  readonly matters: Readonly<Record<keyof Counting, boolean>>;
}

/** A stretch of canonical text, UTF-16; `end` may lie behind the text's where the file says so. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Score {
  readonly hypothesis: Hypothesis;
  readonly points: number;
  readonly named: number;
}

/** What agreement with a name counts beside all that edges can say of a selection. */
const nameWeight = 20;

/** A selection that does not lie in the text speaks against a way of counting. */
const outside = -6;

/** Selections of one source that are judged at most: more would not tell more. */
const mostJudged = 400;

/**
 * Finds how the program that wrote a project counts: standards and programs differ in the unit, in line ends, in byte
 * order marks and in the end of a selection. Each of the sixteen ways is judged by what the selections would then hold;
 * of those that fit alike the likelier is taken. O(16 (texts + words of the selections)), less where texts are plain.
 */
export function countingOf(texts: readonly Selected[]): Choice {
  const sources = texts.map(({ source }) => source);
  const different = hypotheses.filter(
    (each, i) =>
      !hypotheses.slice(0, i).some((other) => other.end === each.end && sameCount(sources, other, each)),
  );
  const judged = texts.map(({ source, selections }) => ({
    source,
    selections: spread(selections.filter(isJudged)),
    judge: new Judge(source.text),
  }));
  const scores = different.map((hypothesis): Score => {
    let [points, named] = [0, 0];
    for (const { source, selections, judge } of judged) {
      const stretches = stretchesOf({ source, selections }, hypothesis);
      for (const [selection, { start, end }] of stretches) {
        const name = judge.byName(selection.name, start, end);
        const isOutside = end > source.text.length;
        points += name * nameWeight + judge.byEdges(start, end) + (isOutside ? outside : 0);
        if (name > 1) named++;
      }
      points += outside * (selections.length - stretches.size);
    }
    return { hypothesis, points, named };
  });
  const [best, next] = scores.toSorted((a, b) => b.points - a.points);
  const selections = judged.reduce((sum, each) => sum + each.selections.length, 0);
  const [likeliest] = hypotheses;
  if (best === undefined || likeliest === undefined) throw new Error('There is no way to count');
  const { hypothesis } = best;
  const { unit, lineEnd, mark } = hypothesis;
  const isOther = (other: Partial<Counting>): boolean =>
    !sameCount(sources, hypothesis, { ...hypothesis, ...other });
  return {
    hypothesis,
    selections,
    named: best.named,
    isChosen: selections > 0,
    isTie: next !== undefined && next.points === best.points,
    matters: {
      unit: isOther({ unit: unit === 'UTF-16' ? 'code point' : 'UTF-16' }),
      lineEnd: isOther({ lineEnd: lineEnd === 1 ? 2 : 1 }),
      mark: isOther({ mark: !mark }),
    },
  };
}

/**
 * The stretches of text selections mean in a way of counting; those are left out that begin behind the text, hold
 * nothing, or have no positions.
 */
export function stretchesOf(
  { source, selections }: Selected,
  { end, ...counting }: Hypothesis,
): ReadonlyMap<RefiSelection, Stretch> {
  const more = end === 'last' ? 1 : 0;
  const offsets = offsetsOf(
    source,
    counting,
    selections.flatMap((each) => (isSound(each) ? [each.start, each.end + more] : [])),
  );
  const stretches = new Map<RefiSelection, Stretch>();
  for (const selection of selections) {
    if (!isSound(selection)) continue;
    const from = offsets.get(selection.start);
    const to = offsets.get(selection.end + more) ?? source.text.length + 1;
    if (from !== undefined && to > from && from < source.text.length)
      stretches.set(selection, { start: from, end: to });
  }
  return stretches;
}

type Sound = RefiSelection & { readonly start: number; readonly end: number };

/** Whether it has positions, in order. (Of the last character of a selection of one, both are the same.) */
function isSound(selection: RefiSelection): selection is Sound {
  const { start, end } = selection;
  return start !== null && end !== null && start >= 0 && end >= start;
}

/** One that holds nothing in one way of counting, and a character in another, tells nothing: ATLAS.ti writes such. */
function isJudged(selection: RefiSelection): boolean {
  return isSound(selection) && selection.end > selection.start;
}

/** Of very many, as many as are judged, from all over the text. */
function spread<T>(list: readonly T[]): readonly T[] {
  const step = Math.ceil(list.length / mostJudged);
  return step <= 1 ? list : list.filter((_, i) => i % step === 0);
}
