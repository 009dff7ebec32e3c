import { Check } from 'lucide-react';
import { memo } from 'react';
import type { Proposal } from '../../shared/anchoring/carrying.ts';
import { fateName, slotPlace } from '../../shared/anchoring/fate-words.ts';
import { wordsIn, wordsOf } from '../annotating/place.ts';
import { TagName } from '../annotating/tag-name.tsx';
import { MarkedWords } from './marked-words.tsx';
import styles from './proposal-row.module.css';
import { numbered, type TextOfDocument } from './text-of-document.ts';
import { useSlotCues } from './use-slot-cues.ts';

/** Most tags named in a row; the rest are counted. */
const mostTags = 3;

/** An annotation in three lines: its tags and what became of it, its words, and what stands there now. */
export const ProposalRow = memo(function ProposalRow({
  proposal,
  isChecked,
  isBack,
  from,
  to,
  onToggle,
}: {
  proposal: Proposal;
  isChecked: boolean;
  isBack: boolean;
  from: TextOfDocument;
  to: TextOfDocument;
  onToggle: () => void;
}) {
  const { annotation, fate, ranges, isAdjusted, state } = proposal;
  const words = wordsOf(annotation);
  const now = wordsIn(to.text, ranges);
  const isChanged = ranges.length > 0 && now !== words;
  const cuesOf = useSlotCues(from.document.language);
  const cues = isBack ? cuesOf(now, words) : cuesOf(words, now);
  const hidden = annotation.tags.length - mostTags;
  return (
    <>
      <span
        className={styles['box']}
        data-check={state === 'open' ? (isChecked ? 'all' : 'none') : 'done'}
        aria-hidden="true"
        onClick={onToggle}
      >
        {isChecked ? <Check size={12} strokeWidth={2.5} /> : null}
      </span>
      <div className={styles['lines']}>
        <div className={styles['head']}>
          <span className={styles['place']}>{slotPlace(annotation.ranges, numbered(from.text))}</span>
          {annotation.tags.slice(0, mostTags).map((tag) => (
            <TagName key={tag} tag={tag} short />
          ))}
          {hidden > 0 ? <span className={styles['place']}>+{hidden}</span> : null}
          {annotation.tags.length === 0 ? <span className={styles['place']}>No tag</span> : null}
          <span className={styles['fate']}>
            {state === 'there' ? 'already there, ' : state === 'refused' ? 'refused, ' : ''}
            {isAdjusted ? 'chosen' : `${fate.sure ? '' : 'perhaps '}${fateName(fate.fate, isBack)}`}
            {ranges.length === 0 ? '' : ` ${slotPlace(ranges, numbered(to.text))}`}
            {cues.length === 0 ? null : <b>{cues.join(', ')}</b>}
          </span>
        </div>
        <div
          className={isChanged || ranges.length === 0 ? styles['words'] : styles['whole']}
          lang={from.document.language}
        >
          {isChanged ? (
            <MarkedWords words={words} before={now} language={from.document.language} side="A" />
          ) : (
            words
          )}
        </div>
        {isChanged ? (
          <div className={styles['now']} lang={to.document.language}>
            <MarkedWords words={now} before={words} language={to.document.language} side="B" />
          </div>
        ) : null}
        {ranges.length === 0 ? (
          <div className={styles['now']}>
            <i>nothing stands in its place</i>
          </div>
        ) : null}
      </div>
    </>
  );
});
