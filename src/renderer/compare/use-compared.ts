import { useEffect, useMemo, useRef, useState } from 'react';
import { compareOptions } from '../../shared/comparison/options.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { paragraphCount } from '../../shared/text/blocks.ts';
import { useText } from '../state/texts.ts';
import { sentenceOf, useWorkspace } from '../state/workspace.ts';
import { compareClient, type ComparedTexts } from '../workers/compare-client.ts';

/** The two texts and what they say of each other. */
export interface ReadyComparison {
  readonly compared: ComparedTexts;
  readonly leftText: DocumentText;
  readonly rightText: DocumentText;
}

export type ComparedState =
  | { readonly state: 'reading' }
  /** With what is being done and how much of it is, 0 to 1, once it has taken a while. */
  | {
      readonly state: 'aligning';
      readonly sentence: string | null;
      readonly done: number;
      readonly cancel: () => void;
    }
  | { readonly state: 'cancelled'; readonly again: () => void }
  | { readonly state: 'failed'; readonly sentence: string; readonly reason: string | null }
  | { readonly state: 'ready'; readonly ready: ReadyComparison };

/** Work is told of, and can be cancelled, after this many milliseconds. */
const patience = 400;

/** How far an attempt has come. */
interface Outcome {
  readonly attempt: number;
  readonly is: 'slow' | 'done' | 'cancelled' | 'failed';
  /** The system's word, where it failed. */
  readonly reason: string;
}

/** The comparison of two documents as a component follows it. */
export function useCompared(left: Document, right: Document): ComparedState {
  const leftText = useText(left.id);
  const rightText = useText(right.id);
  const a = leftText.state === 'ready' ? leftText.text : null;
  const b = rightText.state === 'ready' ? rightText.text : null;
  const corrections = useWorkspace((workspace) => workspace.corrections);
  const options = useMemo(
    () =>
      a === null || b === null
        ? null
        : compareOptions({ corrections }, { document: left, text: a }, { document: right, text: b }),
    [corrections, left, right, a, b],
  );
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [done, setDone] = useState(0);
  const [last, setLast] = useState<ReadyComparison | null>(null);
  const cancel = useRef(() => {});
  useEffect(() => {
    if (a === null || b === null || options === null) return undefined;
    const job = compareClient.compare({ hash: left.text, text: a }, { hash: right.text, text: b }, options);
    const end = (is: Outcome['is'], reason = ''): void => setOutcome({ attempt, is, reason });
    const timer = setTimeout(() => end('slow'), patience);
    const unfollow = job.done.follow(() => setDone(job.done.get()));
    const stop = (): void => {
      clearTimeout(timer);
      unfollow();
      job.cancel();
    };
    cancel.current = () => {
      stop();
      end('cancelled');
    };
    job.result
      .then(
        (compared) => {
          setLast({ compared, leftText: a, rightText: b });
          end('done');
        },
        (error: unknown) => end('failed', sentenceOf(error)),
      )
      .finally(() => clearTimeout(timer));
    return stop;
  }, [a, b, left.text, right.text, options, attempt]);

  // What was worked out before a correction stays in sight until it is worked out anew.
  const stale = last?.leftText === a && last?.rightText === b ? last?.compared : undefined;
  const known = options === null ? undefined : compareClient.known(left.text, right.text, options);
  const compared = known ?? stale;
  const ready = useMemo(
    () =>
      a === null || b === null || compared === undefined ? null : { compared, leftText: a, rightText: b },
    [compared, a, b],
  );

  for (const [document, text] of [
    [left, leftText],
    [right, rightText],
  ] as const)
    if (text.state === 'failed')
      return {
        state: 'failed',
        sentence: `The text of ${document.number} cannot be read, so it cannot be compared. ${text.error.message}`,
        reason: text.error.reason,
      };
  if (a === null || b === null) return { state: 'reading' };
  if (ready !== null) return { state: 'ready', ready };
  const now = outcome?.attempt === attempt ? outcome : null;
  if (now?.is === 'cancelled') return { state: 'cancelled', again: () => setAttempt(attempt + 1) };
  if (now?.is === 'failed')
    return {
      state: 'failed',
      sentence: 'The two texts could not be aligned. Both are unchanged.',
      reason: now.reason,
    };
  const [ofA, ofB] = [a, b].map(({ blocks }) => paragraphCount(blocks).toLocaleString('en'));
  return {
    state: 'aligning',
    sentence: now?.is === 'slow' ? `Aligning ${ofA} and ${ofB} paragraphs` : null,
    done,
    cancel: () => cancel.current(),
  };
}
