import type { SentencePart } from '../alignment/sentence.ts';
import type { Id } from '../model/ids.ts';
import type { Tag } from '../model/tag.ts';
import { groupBy } from '../model/group.ts';
import { listed } from '../wording.ts';
import type { TopicAccount, TopicFigure } from './topic-account.ts';
import { percentWords, type TopicShares } from './topic-shares.ts';

/** A document by the name it has in a sentence (`A`, `003`), and what it speaks of. */
export interface NamedAccount {
  readonly name: string;
  readonly account: TopicAccount;
}

/**
 * What stands out in the topics of some documents, in true figures: "A opens with **Political foundation**.
 * **History** comes **third in A and never in B**. B gives **31 % of its words to Trade, A 12 %**."
 */
export function topicSentence(
  documents: readonly NamedAccount[],
  shares: readonly TopicShares[],
  tags: ReadonlyMap<Id, Tag>,
): SentencePart[] {
  const nameOf = (topic: Id): string => tags.get(topic)?.name ?? '';
  const silent = documents.filter(({ account }) => account.topics.length === 0).map(({ name }) => name);
  const telling = documents.filter(({ account }) => account.topics.length > 0);
  const nothing = silent.length === 0 ? null : [plain(`Nothing is tagged in ${listed(silent, 'or')} yet.`)];
  if (telling.length === 0) return nothing ?? [];
  if (nothing !== null) return joinedSentences([openings(telling, nameOf), nothing]);
  const placed = order(documents, shares, nameOf);
  return joinedSentences([
    openings(telling, nameOf),
    placed.parts,
    weight(documents, shares, placed.topic, nameOf),
  ]);
}

/** `A opens with Trade, B with History.`; documents that open alike are named together. */
function openings(documents: readonly NamedAccount[], nameOf: (topic: Id) => string): SentencePart[] {
  const groups = groupBy(documents, ({ account }) =>
    listed(account.topics.filter(({ rank }) => rank === 1).map(({ topic }) => nameOf(topic))),
  );
  const parts = [...groups].flatMap(([topics, list], i) => {
    const who = listed(list.map(({ name }) => name));
    const verb = i > 0 ? 'with' : list.length > 1 ? 'open with' : 'opens with';
    return [plain(`${i === 0 ? '' : ', '}${who} ${verb} `), strong(topics)];
  });
  return [...parts, plain('.')];
}

/** The topic that comes earliest in one and never in another; else the one whose places lie farthest apart. */
function order(
  documents: readonly NamedAccount[],
  shares: readonly TopicShares[],
  nameOf: (topic: Id) => string,
): { readonly topic: Id | null; readonly parts: SentencePart[] } {
  const placed = shares.map(({ topic, figures }) => {
    const has = figures.flatMap((figure, i) =>
      figure === null ? [] : [{ figure, name: nameAt(documents, i) }],
    );
    const byRank = has.toSorted((a, b) => a.figure.rank - b.figure.rank);
    const never = figures.flatMap((figure, i) => (figure === null ? [nameAt(documents, i)] : []));
    return { topic, never, first: byRank[0], last: byRank.at(-1) };
  });
  const comes = (topic: Id, where: string) => ({
    topic,
    parts: [strong(nameOf(topic)), plain(' comes '), strong(where), plain('.')],
  });
  const rank = ({ first }: { readonly first: { readonly figure: TopicFigure } | undefined }): number =>
    first?.figure.rank ?? Infinity;
  const [dropped] = placed.filter(({ never }) => never.length > 0).toSorted((a, b) => rank(a) - rank(b));
  if (dropped?.first !== undefined) {
    const { figure, name } = dropped.first;
    return comes(
      dropped.topic,
      `${ordinal(figure.rank)} in ${name} and never in ${listed(dropped.never, 'or')}`,
    );
  }
  const gap = ({ first, last }: (typeof placed)[number]): number =>
    (last?.figure.rank ?? 0) - (first?.figure.rank ?? 0);
  const [apart] = placed.toSorted((a, b) => gap(b) - gap(a));
  if (apart?.first === undefined || apart.last === undefined || placed.length < 2)
    return { topic: null, parts: [] };
  if (gap(apart) === 0) return { topic: null, parts: [plain('The topics come in the same order.')] };
  const place = ({ figure, name }: typeof apart.first): string => `${ordinal(figure.rank)} in ${name}`;
  return comes(apart.topic, `${place(apart.first)} and ${place(apart.last)}`);
}

/** The topic whose shares of the words lie farthest apart; one told of already only where no other comes near it. */
function weight(
  documents: readonly NamedAccount[],
  shares: readonly TopicShares[],
  told: Id | null,
  nameOf: (topic: Id) => string,
): SentencePart[] {
  const spread = ({ percents }: TopicShares): number => Math.max(...percents) - Math.min(...percents);
  const byWidth = shares.toSorted((a, b) => spread(b) - spread(a));
  const [first] = byWidth;
  if (first === undefined || spread(first) === 0) return [];
  const widest = byWidth.find((row) => row.topic !== told && 2 * spread(row) >= spread(first)) ?? first;
  const most = widest.percents.indexOf(Math.max(...widest.percents));
  const least = widest.percents.indexOf(Math.min(...widest.percents));
  const share = (i: number): string =>
    percentWords(widest.figures[i]?.words ?? 0, documents[i]?.account.words ?? 0);
  const other = (widest.figures[least]?.words ?? 0) === 0 ? 'nothing' : share(least);
  return [
    plain(`${nameAt(documents, most)} gives `),
    strong(`${share(most)} of its words to ${nameOf(widest.topic)}, ${nameAt(documents, least)} ${other}`),
    plain('.'),
  ];
}

function nameAt(documents: readonly NamedAccount[], i: number): string {
  return documents[i]?.name ?? '';
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** `third`, `11th`, `22nd`. */
export function ordinal(n: number): string {
  const known = ordinals[n - 1];
  if (known !== undefined) return known;
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th'}`;
}

function joinedSentences(sentences: readonly SentencePart[][]): SentencePart[] {
  const said = sentences.filter((parts) => parts.length > 0);
  return said.flatMap((parts, i) => (i === 0 ? parts : [plain(' ')].concat(parts)));
}

function plain(text: string): SentencePart {
  return { text, strong: false };
}

function strong(text: string): SentencePart {
  return { text, strong: true };
}
