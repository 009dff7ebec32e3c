import { Fragment, useState } from 'react';
import { spread } from '../../shared/comparison/spread.ts';
import { ordinal } from '../../shared/comparison/topic-sentence.ts';
import { percentWords } from '../../shared/comparison/topic-shares.ts';
import type { TopicFigure } from '../../shared/comparison/topic-account.ts';
import { lookOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { counted, listed } from '../../shared/wording.ts';
import { TagName } from '../annotating/tag-name.tsx';
import { useWorkspace } from '../state/workspace.ts';
import { TopicsColumnHead } from './topics-column-head.tsx';
import { TopicsLines, type TopicLine } from './topics-lines.tsx';
import styles from './topics-order.module.css';
import { TopicsPassages } from './topics-passages.tsx';
import type { Opening } from './topics-view.tsx';
import type { ToldDocument, Topics } from './use-topics.ts';

/** Height of a name, and the least height of the figure, in CSS pixels. */
const line = 25;
const least = 260;

/**
 * The topics of each text down a line, to scale, in the order in which they first come; lines lead from a
 * text to the next where both have one.
 */
export function TopicsOrder({ topics: { documents }, opened, onOpen }: { topics: Topics } & Opening) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const [hot, setHot] = useState<Id | null>(null);
  const most = Math.max(...documents.map(({ account }) => account.topics.length));
  const height = Math.max(least, most * line);
  const isPair = documents.length === 2;
  const columns = documents.map((told) => {
    const places = told.account.topics.map(({ place }) => place);
    const tops = spread(places, line, height);
    return told.account.topics.map((figure, i) => ({ figure, at: figure.place * height, top: tops[i] ?? 0 }));
  });
  const lines = (of: (topic: Id) => { readonly from: number; readonly to: number } | null): TopicLine[] =>
    [...tags.values()].flatMap(({ id }) => {
      const ends = of(id);
      return ends === null ? [] : [{ topic: id, look: lookOf(tags, id), isHot: id === hot, ...ends }];
    });
  const placed = (i: number, topic: Id) => columns[i]?.find(({ figure }) => figure.topic === topic);
  const leaders = (i: number, isLeft: boolean): TopicLine[] =>
    lines((topic) => {
      const mark = placed(i, topic);
      if (mark === undefined) return null;
      return isLeft ? { from: mark.top, to: mark.at } : { from: mark.at, to: mark.top };
    });
  const links = (i: number): TopicLine[] =>
    lines((topic) => {
      const [here, next] = [placed(i, topic), placed(i + 1, topic)];
      if (here === undefined || next === undefined) return null;
      return { from: isPair ? here.at : here.top, to: next.at };
    });
  const keyOf = ({ document }: ToldDocument, topic: Id): string => `order ${document.id} ${topic}`;
  const open = documents.flatMap((told) =>
    told.account.topics.flatMap((figure) => (keyOf(told, figure.topic) === opened ? [{ told, figure }] : [])),
  );
  return (
    <>
      <div className={styles['scroller']}>
        <div className={styles['figure']} data-pair={isPair}>
          {documents.map((told, i) => {
            const isLeft = isPair && i === 0;
            const names = (
              <ol
                className={`${styles['names']} ${isLeft ? styles['left'] : ''}`}
                aria-label={`Order of topics in ${told.name}`}
              >
                {columns[i]?.map(({ figure, top }) => (
                  <li key={figure.topic} style={{ top }}>
                    <button
                      type="button"
                      aria-expanded={keyOf(told, figure.topic) === opened}
                      onMouseEnter={() => setHot(figure.topic)}
                      onMouseLeave={() => setHot(null)}
                      onFocus={() => setHot(figure.topic)}
                      onBlur={() => setHot(null)}
                      onClick={() =>
                        onOpen(keyOf(told, figure.topic) === opened ? null : keyOf(told, figure.topic))
                      }
                    >
                      <span className={styles['rank']}>{figure.rank}</span>
                      <TagName tag={figure.topic} />
                      <span className="visually-hidden">{inWords(figure, told)}</span>
                      <Silent topic={figure.topic} in={documents} />
                    </button>
                  </li>
                ))}
              </ol>
            );
            const axis = (
              <TopicsLines kind={isLeft ? 'axis-left' : 'axis'} height={height} lines={leaders(i, isLeft)} />
            );
            return (
              <Fragment key={told.document.id}>
                <div className={`${styles['column']} ${isLeft ? styles['left'] : ''}`}>
                  <TopicsColumnHead told={told} />
                  <div className={styles['body']} style={{ height }}>
                    {isLeft ? names : axis}
                    {isLeft ? axis : names}
                  </div>
                </div>
                {i < documents.length - 1 ? (
                  <TopicsLines kind="links" height={height} lines={links(i)} />
                ) : null}
              </Fragment>
            );
          })}
        </div>
      </div>
      {open.map(({ told, figure }) => (
        <TopicsPassages
          key={opened}
          about={tags.get(figure.topic)?.name ?? ''}
          told={told}
          annotations={figure.annotations}
          onClose={() => onOpen(null)}
        />
      ))}
    </>
  );
}

/** `: third in A, after 18 % of the text, 5 passages`. */
function inWords({ rank, place, annotations }: TopicFigure, { name }: ToldDocument): string {
  return `: ${ordinal(rank)} in ${name}, after ${percentWords(place, 1)} of the text, ${counted(annotations.length, 'passage')}`;
}

/** Who never speaks of it: `not in B`, `not in 003 or 004`; of many in short. */
function Silent({ topic, in: documents }: { topic: Id; in: readonly ToldDocument[] }) {
  const silent = documents.filter(({ account }) => account.topics.every((figure) => figure.topic !== topic));
  if (silent.length === 0) return null;
  const names = silent.map(({ name }) => name);
  const isAlone = documents.length > 2 && silent.length === documents.length - 1;
  const others = names.length > 2 ? counted(names.length, 'other') : listed(names, 'or');
  return (
    <span className={styles['silent']}>
      <span className="visually-hidden">; </span>
      {isAlone ? 'only here' : `not in ${others}`}
    </span>
  );
}
