import { type BodyWords, bodyWords } from '../comparison/body-words.ts';
import { oneSidedTags } from '../comparison/one-sided.ts';
import { topicAccount, type TopicFigure } from '../comparison/topic-account.ts';
import { ordinal, topicSentence } from '../comparison/topic-sentence.ts';
import { percentWords, topicShares } from '../comparison/topic-shares.ts';
import type { Document, DocumentText } from '../model/document.ts';
import { listed } from '../wording.ts';
import { askedTags } from './asked-tags.ts';
import type { ReportInput } from './input.ts';
import type { MadeSection } from './report.ts';

/** The order and the weight of the chosen tags in the documents compared; nothing where nothing has one. */
export function topicsSection(
  { workspace, options, textOf }: ReportInput,
  documents: readonly Document[],
): MadeSection[] {
  const asked = askedTags(workspace, options).tags;
  const tags = new Map([...workspace.tags].filter(([id]) => asked.has(id)));
  const isPair = documents.length === 2;
  const told = documents.flatMap((document, i) => {
    const text = textOf(document.id);
    if (text === null) return [];
    const annotations = [...workspace.annotations.in(document.id).values()];
    const source = { text, words: wordsOf(text, document.language), annotations };
    const name = isPair ? (i === 0 ? 'A' : 'B') : document.number;
    return [{ name, source, account: topicAccount(source, tags) }];
  });
  const accounts = told.map(({ account }) => account);
  const shares = topicShares(accounts, tags);
  if (shares.length === 0) return [];
  const alone = oneSidedTags(
    told.map(({ source }) => source),
    tags,
  );
  const only = alone.flatMap((list, i) => {
    const names = list.map(({ tag }) => tag.name);
    return names.length === 0 ? [] : [`Only in ${told[i]?.name ?? ''}: ${listed(names)}.`];
  });
  const sentence = topicSentence(told, shares, tags)
    .map(({ text }) => text)
    .join('');
  return [
    {
      key: 'topics',
      heading: 'Topics',
      lead: [sentence, ...only].join(' '),
      table: {
        head: [
          { name: 'Topic', isFigure: false },
          ...told.flatMap(({ name }) => [
            { name: `Comes in ${name}`, isFigure: false },
            { name: `Words of ${name}`, isFigure: true },
            { name: `Share of ${name}`, isFigure: true },
          ]),
        ],
        rows: shares.map(({ topic, figures }) =>
          [tags.get(topic)?.name ?? ''].concat(
            figures.flatMap((figure, i) => cellsOf(figure, accounts[i]?.words ?? 0)),
          ),
        ),
      },
      aligned: null,
      groups: [],
    },
  ];
}

/** Which it is in order, its words, and their share of all. */
function cellsOf(figure: TopicFigure | null, all: number): string[] {
  if (figure === null) return ['never', '0', percentWords(0, all)];
  return [ordinal(figure.rank), figure.words.toLocaleString('en'), percentWords(figure.words, all)];
}

const known = new WeakMap<DocumentText, { readonly language: string; readonly words: BodyWords }>();

/** The words of a text, told apart once: a report is made again with every option that changes. */
function wordsOf(text: DocumentText, language: string): BodyWords {
  const before = known.get(text);
  if (before?.language === language) return before.words;
  const words = bodyWords(text, language);
  known.set(text, { language, words });
  return words;
}
