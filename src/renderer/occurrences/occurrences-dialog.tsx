import { Search } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { counted } from '../../shared/wording.ts';
import { suggestedTag } from '../annotating/filter-tags.ts';
import { isChecked, type Line, toggled, usualChecks } from '../../shared/search/checklist.ts';
import { plainQuery, queryOf } from '../../shared/search/query.ts';
import { say } from '../state/feedback.ts';
import { lastTags } from '../state/recent-tags.ts';
import { tagOfDigit } from '../state/tag-of-digit.ts';
import { workspaceNow } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { Asked } from './asked.ts';
import { OccurrenceList } from './occurrence-list.tsx';
import styles from './occurrences-dialog.module.css';
import { QueryToggles } from './query-toggles.tsx';
import { type Choice, tagAll } from './tag-all.ts';
import { plainDigit, TagChoice } from './tag-choice.tsx';
import { type Checklist, useChecklist } from './use-checklist.ts';

/**
 * Every place where some words stand, in every document, each with a box to check: one tag for
 * all that are checked, as one step. Digits and names choose the tag wherever the focus is but
 * in the words; Enter tags.
 */
export function OccurrencesDialog({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const rules = 'rules' in asked.for ? asked.for.rules : null;
  const [query, setQuery] = useState('rules' in asked.for ? plainQuery('') : asked.for);
  const [choice, setChoice] = useState(() => firstChoice(asked));
  const [checks, setChecks] = useState(usualChecks);
  const [stepped, setStepped] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const queries = useMemo(
    () => rules?.map(queryOf) ?? (query.words.trim() === '' ? [] : [query]),
    [rules, query],
  );
  const tag = choice !== null && 'tag' in choice ? choice.tag : null;
  const found = useChecklist(queries, tag);
  const { lines, occurrences, problem } = found;
  const active = Math.min(stepped ?? lineAsked(lines, asked), lines.length - 1);
  const checked = useMemo(() => occurrences.filter((one) => isChecked(checks, one)), [occurrences, checks]);

  const tagChecked = async (): Promise<void> => {
    if (busy) return;
    if (choice === null) {
      say('Choose a tag: press its digit or type its name');
      field.current?.focus();
    } else if (checked.length === 0) say('Nothing is checked: Space checks a line, Ctrl A all of them');
    else {
      setBusy(true);
      const done = await tagAll(choice, checked);
      setBusy(false);
      if (done) onClose();
    }
  };
  const setAll = (base: 'all' | 'none'): void => {
    setChecks({ base, flipped: new Set() });
    say(base === 'all' ? 'All are checked that are not tagged yet' : 'None is checked');
  };
  const toggle = (line: Line): void => {
    const isDone = line.kind === 'occurrence' && line.occurrence.state === 'done';
    if (isDone) say('These words have this tag already');
    else setChecks(toggled(checks, line));
  };
  /** Keys in the list, after its own. */
  const onListKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const digit = plainDigit(event);
    if (digit !== null) {
      const tag = tagOfDigit(digit);
      if (tag !== undefined) setChoice({ tag: tag.id });
    } else if (event.key === 'Enter') void tagChecked();
    else if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') setAll('all');
    else {
      // A letter begins the name of a tag: it is typed where names are.
      const isLetter = /^\p{L}$/u.test(event.key) || event.key === 'Process';
      if (isLetter && !event.ctrlKey && !event.metaKey && !event.altKey) field.current?.focus();
      return;
    }
    event.preventDefault();
  };
  return (
    <Dialog
      title="Every occurrence"
      facts={factsOf(found)}
      width={1040}
      height={720}
      bare
      onClose={onClose}
      actions={
        <>
          <p className={styles['keys']}>
            <kbd>Space</kbd> checks <kbd>1–9</kbd> or a name chooses the tag <kbd>Enter</kbd> tags
          </p>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            kind="primary"
            disabled={busy || choice === null || checked.length === 0}
            onClick={() => void tagChecked()}
          >
            Tag {counted(checked.length, 'passage')}
          </Button>
        </>
      }
    >
      <div className={styles['inside']}>
        <div className={styles['top']}>
          {rules === null ? (
            <div className={styles['words']} data-invalid={problem !== null}>
              <Search size={16} aria-hidden="true" />
              <input
                value={query.words}
                aria-label="Words to find"
                aria-invalid={problem !== null}
                aria-describedby={problem === null ? undefined : 'occurrences-problem'}
                placeholder="Words to find"
                spellCheck={false}
                data-first-focus={query.words === '' ? true : undefined}
                onChange={({ target }) => {
                  setQuery({ ...query, words: target.value });
                  setStepped(null);
                }}
                onKeyDown={(event) => {
                  if (event.nativeEvent.isComposing) return;
                  if (event.key === 'ArrowDown') list.current?.focus();
                  else if (event.key === 'Enter') void tagChecked();
                  else return;
                  event.preventDefault();
                }}
              />
              <QueryToggles query={query} onChange={(part) => setQuery({ ...query, ...part })} />
            </div>
          ) : (
            <p className={styles['rules']}>
              {rules.map(({ pattern, kind }) => (
                <span key={`${kind} ${pattern}`} data-kind={kind}>
                  {pattern}
                </span>
              ))}
            </p>
          )}
          <TagChoice
            choice={choice}
            words={query.words}
            input={field}
            onChoose={(next) => {
              setChoice(next);
              list.current?.focus();
            }}
            onEnter={() => void tagChecked()}
            onDown={() => list.current?.focus()}
          />
        </div>
        {problem === null ? null : (
          <p id="occurrences-problem" role="alert" className={styles['problem']}>
            {problem}
          </p>
        )}
        <div className={styles['checks']}>
          <span role="status">{statusOf(found, checked.length, queries.length > 0)}</span>
          <Button kind="ghost" onClick={() => setAll('all')}>
            All
          </Button>
          <Button kind="ghost" onClick={() => setAll('none')}>
            None
          </Button>
        </div>
        <div className={styles['list']} onKeyDown={onListKey}>
          <OccurrenceList
            list={list}
            lines={lines}
            checks={checks}
            active={active}
            tag={tag}
            textOf={found.textOf}
            onActive={setStepped}
            onToggle={toggle}
          />
        </div>
      </div>
    </Dialog>
  );
}

/** The tag that was asked for, else the one used last, else what a keyword rule suggests for the words. */
function firstChoice(asked: Asked): Choice | null {
  const { tags } = workspaceNow();
  const words = 'rules' in asked.for ? '' : asked.for.words;
  const tag =
    (asked.tag === null ? undefined : tags.get(asked.tag)) ??
    lastTags().at(-1) ??
    (words === '' ? undefined : suggestedTag(tags, words)?.tag);
  return tag === undefined ? null : { tag: tag.id };
}

/** The line of the words that were selected; without them the first. */
function lineAsked(lines: readonly Line[], { from }: Asked): number {
  if (from === undefined) return 0;
  return Math.max(
    0,
    lines.findIndex(
      (line) =>
        line.kind === 'occurrence' &&
        line.occurrence.document === from.document &&
        line.occurrence.passage.start === from.passage.start,
    ),
  );
}

function factsOf({ occurrences, busy }: Checklist): string {
  if (occurrences.length === 0) return busy ? 'Looking…' : '';
  const documents = new Set(occurrences.map(({ document }) => document)).size;
  return `${occurrences.length.toLocaleString('en')} in ${counted(documents, 'document')}`;
}

function statusOf({ occurrences, busy, problem }: Checklist, checked: number, isAsked: boolean): string {
  if (problem !== null) return '';
  if (occurrences.length === 0) return busy || !isAsked ? '' : 'These words stand nowhere.';
  const tagged = occurrences.filter(({ state }) => state !== 'open').length;
  const already = tagged === 0 ? '' : `, ${tagged.toLocaleString('en')} tagged already`;
  return `${checked.toLocaleString('en')} checked${already}`;
}
