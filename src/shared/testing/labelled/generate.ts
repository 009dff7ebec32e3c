import { movedOf } from '../../alignment/moves.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { wordsOf } from '../../text/words.ts';
import type { LabelledCase, LabelledPair } from './case.ts';
import { distinct } from './distinct.ts';
import { type Random, randomFrom } from './random.ts';
import { reworded } from './rewording.ts';

type Kind = LabelledPair['kind'];

/** What is done to the left text to make the right one: probabilities for each paragraph, and counts. */
interface Programme {
  readonly kept: Readonly<Partial<Record<Kind, number>>>;
  readonly dropped: number;
  readonly added: number;
  /** Paragraphs split in two, and pairs of neighbours merged. */
  readonly cut?: number;
  readonly joined?: number;
  /** Runs of paragraphs taken elsewhere, of so many at most; or everything shuffled. */
  readonly moves?: number;
  readonly run?: number;
  readonly shuffled?: boolean;
  readonly quotations?: number;
  readonly repeats?: number;
}

const programmes = {
  light: {
    kept: { identical: 14, 'edited-light': 4, 'edited-medium': 1, typo: 1 },
    dropped: 0.05,
    added: 0.08,
  },
  heavy: {
    kept: { identical: 3, 'edited-light': 1, 'edited-medium': 4, 'edited-heavy': 6 },
    dropped: 0.12,
    added: 0.15,
    cut: 0.06,
    joined: 0.06,
    moves: 0.02,
    run: 1,
  },
  brutal: {
    kept: { identical: 2, 'edited-light': 1, 'edited-medium': 3, 'edited-heavy': 7 },
    dropped: 0.15,
    added: 0.3,
    joined: 0.08,
    moves: 0.07,
    run: 3,
    quotations: 3,
  },
  moves: {
    kept: { identical: 8, 'edited-light': 2, 'edited-medium': 3 },
    dropped: 0.05,
    added: 0.05,
    moves: 0.08,
    run: 5,
  },
  splitmerge: {
    kept: { identical: 5, 'edited-light': 1, 'edited-medium': 1 },
    dropped: 0.02,
    added: 0.02,
    cut: 0.15,
    joined: 0.15,
  },
  embed: {
    kept: { identical: 8, 'edited-light': 1, 'edited-medium': 0.5 },
    dropped: 0.3,
    added: 0.6,
    quotations: 3,
  },
  quotes: { kept: { identical: 8, 'edited-light': 2 }, dropped: 0.1, added: 0.45, quotations: 10 },
  dupes: {
    kept: { identical: 6, 'edited-light': 1, 'edited-medium': 1 },
    dropped: 0.05,
    added: 0.05,
    repeats: 0.15,
  },
  shuffle: {
    kept: { identical: 5, 'edited-light': 2, 'edited-medium': 2, 'edited-heavy': 1 },
    dropped: 0.12,
    added: 0.1,
    shuffled: true,
  },
  mixed: {
    kept: { identical: 8, typo: 0.5, 'edited-light': 3, 'edited-medium': 4, 'edited-heavy': 2 },
    dropped: 0.08,
    added: 0.08,
    cut: 0.04,
    joined: 0.04,
    moves: 0.04,
    run: 2,
  },
} satisfies Record<string, Programme>;

export type Group = keyof typeof programmes;
export const groups = Object.keys(programmes).filter((name): name is Group => name in programmes);

/** Dice coefficient of the character pairs of two texts that may still be told apart. */
const mostAlike = 0.45;

/** A paragraph of the right text, with the left ones it was made of. */
interface Made {
  readonly text: string;
  readonly from: readonly { readonly left: number; readonly kind: Kind }[];
}

/**
 * A labelled pair of texts: the left are `paragraphs`, the right what the group's
 * programme makes of them, with `others`, paragraphs of the same language from elsewhere,
 * for what is added and for the words that take the place of others. Pure: the same seed
 * makes the same case.
 */
export function caseOf(
  group: Group,
  paragraphs: readonly string[],
  others: readonly string[],
  language: string,
  seed: number,
): LabelledCase {
  const programme: Programme = programmes[group];
  const random = randomFrom(seed);
  const base = distinct(paragraphs, mostAlike);
  const strange = distinct(distinct(others, mostAlike), mostAlike, base);
  const left = withRepeats(base, programme.repeats ?? 0, random);
  const vocabulary = others.flatMap((text) =>
    wordsOf(text, language).map(({ start, end }) => text.slice(start, end)),
  );
  const words = [
    ...vocabulary,
    ...left.flatMap((text) => wordsOf(text, language).map(({ start, end }) => text.slice(start, end))),
  ];
  const quoted = random
    .shuffled([...left.keys()])
    .filter((k) => (left[k]?.length ?? 0) > leastQuoted)
    .slice(0, programme.quotations ?? 0);
  const kept: Made[] = [];
  for (let k = 0; k < left.length; k++) {
    const text = left[k] ?? '';
    if (quoted.includes(k) || random.chance(programme.dropped)) continue;
    const next = left[k + 1];
    const sentences = sentencesOf(text, language);
    const middle = sentences[Math.ceil(sentences.length / 2)]?.start;
    if (next !== undefined && !quoted.includes(k + 1) && random.chance(programme.joined ?? 0)) {
      const from = [k, k + 1].map((one) => ({ left: one, kind: 'merge' as const }));
      const force = group === 'brutal' || group === 'heavy' ? 'medium' : 'light';
      const joined = [text, next].join(/^(?:zh|ja)/.test(language) ? '' : ' ');
      kept.push({
        text: random.chance(0.5) ? joined : reworded(joined, force, language, words, random),
        from,
      });
      k++;
    } else if (middle !== undefined && random.chance(programme.cut ?? 0)) {
      for (const part of [text.slice(0, middle).trimEnd(), text.slice(middle)])
        kept.push({ text: part, from: [{ left: k, kind: 'split' }] });
    } else kept.push(keptAs(drawn(programme.kept, random), k, text, language, words, random));
  }
  const ordered = programme.shuffled === true ? random.shuffled(kept) : moved(kept, programme, random);
  const right = withAdded(ordered, strange, Math.round(left.length * programme.added), random);
  for (const k of quoted) quote(k, left[k] ?? '', right, language, random);
  return {
    id: `${group}-${language}-${seed}`,
    group,
    lang: language,
    left,
    right: right.map(({ text }) => text),
    truth: truthOf(left, right),
  };
}

function keptAs(
  kind: Kind,
  left: number,
  text: string,
  language: string,
  words: readonly string[],
  random: Random,
): Made {
  const force =
    kind === 'edited-light'
      ? 'light'
      : kind === 'edited-medium'
        ? 'medium'
        : kind === 'edited-heavy'
          ? 'heavy'
          : 'typo';
  const made = kind === 'identical' ? text : reworded(text, force, language, words, random);
  return { text: made || text, from: [{ left, kind }] };
}

function drawn(weights: Programme['kept'], random: Random): Kind {
  const entries = Object.entries(weights);
  let at = random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [kind, weight] of entries) {
    at -= weight;
    if (at < 0 && isKind(kind)) return kind;
  }
  return 'identical';
}

function isKind(name: string): name is Kind {
  return name === 'identical' || name === 'typo' || name.startsWith('edited-');
}

function withRepeats(paragraphs: readonly string[], share: number, random: Random): string[] {
  const list = [...paragraphs];
  const short = paragraphs.filter((text) => text.length < 120);
  for (let n = Math.round(paragraphs.length * share); n > 0 && short.length > 0; n--)
    list.splice(random.below(list.length), 0, random.pick(short.slice(0, 4)));
  return list;
}

function moved(list: readonly Made[], { moves = 0, run = 1 }: Programme, random: Random): Made[] {
  const ordered = [...list];
  for (let n = Math.round(list.length * moves); n > 0; n--) {
    const taken = ordered.splice(random.below(ordered.length), 1 + random.below(run));
    ordered.splice(random.below(ordered.length + 1), 0, ...taken);
  }
  return ordered;
}

function withAdded(list: readonly Made[], others: readonly string[], count: number, random: Random): Made[] {
  const all = [...list];
  for (const text of random.shuffled(others).slice(0, count))
    all.splice(random.below(all.length + 1), 0, { text, from: [] });
  return all;
}

const openings = {
  en: ['“', ',” the statement said.'],
  zh: ['“', '”，声明称。'],
  ja: ['「', '」と発表文は述べた。'],
};

/** Characters: less than this nobody quotes as a sentence. */
const leastQuoted = 24;

/** Puts a stretch of a paragraph in quotation marks behind one that was added. */
function quote(left: number, text: string, right: Made[], language: string, random: Random): void {
  const hosts = [...right.keys()].filter((k) => right[k]?.from.length === 0);
  if (hosts.length === 0) return;
  const host = random.pick(hosts);
  const sentences = sentencesOf(text, language);
  const long = sentences.filter(({ start, end }) => end - start > leastQuoted);
  const one = random.pick(long.length > 0 ? long : [{ start: 0, end: text.length }]);
  const said = text.slice(one.start, one.end).replace(/[.。]$/u, '');
  const words = wordsOf(said, language);
  const first = random.chance(0.3) && words.length > 16 ? (words[random.below(6)]?.start ?? 0) : 0;
  const key = language === 'zh' || language === 'ja' ? language : 'en';
  const [open = '', close = ''] = openings[key];
  const made = right[host];
  if (made === undefined) return;
  right[host] = {
    text: `${made.text}${key === 'en' ? ' ' : ''}${open}${said.slice(first)}${close}`,
    from: [{ left, kind: 'partial' }],
  };
}

/** The pairs, those out of the heaviest order marked as moved. */
function truthOf(left: readonly string[], right: readonly Made[]): LabelledPair[] {
  const pairs = right
    .flatMap(({ from }, r) => from.map((one) => ({ l: one.left, r, kind: one.kind })))
    .toSorted((a, b) => a.l - b.l || a.r - b.r);
  const weights = pairs.map(({ l, r, kind }) => ({
    left: l,
    right: r,
    weight: kind === 'partial' ? 1 : Math.min(left[l]?.length ?? 0, right[r]?.text.length ?? 0),
  }));
  const isMoved = movedOf(weights, right.length);
  return pairs.map(({ l, r, kind }, k) => ({ l, r, kind, moved: isMoved[k] === true }));
}
