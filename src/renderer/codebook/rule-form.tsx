import { useState } from 'react';
import { KeywordRule } from '../../shared/model/tag.ts';
import { problemOf } from '../../shared/search/expression.ts';
import { queryOf } from '../../shared/search/query.ts';
import { Button } from '../ui/button.tsx';
import { Listbox } from '../ui/listbox.tsx';
import styles from './rule-form.module.css';

const kinds = [
  { value: 'word', label: 'Whole word' },
  { value: 'phrase', label: 'Phrase' },
  { value: 'regex', label: 'Regular expression' },
] as const;

/** A keyword rule as it is written: Enter keeps it, Esc leaves it as it was. An expression that is none says why. */
export function RuleForm({
  rule,
  onKeep,
  onCancel,
}: {
  rule: KeywordRule | null;
  onKeep: (rule: KeywordRule) => void;
  onCancel: () => void;
}) {
  const [draft, setDraft] = useState<KeywordRule>(rule ?? { pattern: '', kind: 'word', matchCase: false });
  const pattern = draft.kind === 'regex' ? draft.pattern : draft.pattern.trim();
  // A word with a space in it is a phrase, until it is said otherwise.
  const kind = draft.kind === 'word' && /\s/.test(pattern) ? 'phrase' : draft.kind;
  const problem = pattern === '' ? null : problemOf(queryOf({ ...draft, kind }));
  const keep = (): void => {
    const kept = KeywordRule.safeParse({ ...draft, kind, pattern });
    if (kept.success && problem === null) onKeep(kept.data);
  };
  return (
    <div
      className={styles['form']}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.defaultPrevented) return;
        if (event.key === 'Escape') onCancel();
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) keep();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <input
        autoFocus
        aria-label="Words to look for"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : 'rule-problem'}
        placeholder="Words"
        className={styles['pattern']}
        maxLength={1_000}
        value={draft.pattern}
        onChange={(event) => setDraft({ ...draft, pattern: event.target.value })}
      />
      <Listbox
        label="Kind"
        value={kind}
        options={kinds}
        onChange={(value) => setDraft({ ...draft, kind: KeywordRule.shape.kind.parse(value) })}
      />
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={draft.matchCase}
          onChange={() => setDraft({ ...draft, matchCase: !draft.matchCase })}
        />
        Match case
      </label>
      <Button kind="primary" disabled={pattern === '' || problem !== null} onClick={keep}>
        Keep
      </Button>
      <Button kind="ghost" onClick={onCancel}>
        Cancel
      </Button>
      {problem === null ? null : (
        <p id="rule-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
