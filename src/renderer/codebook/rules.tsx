import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { KeywordRule, Tag } from '../../shared/model/tag.ts';
import { counted } from '../../shared/wording.ts';
import { openOccurrences } from '../occurrences/asked.ts';
import { say } from '../state/feedback.ts';
import { run } from '../state/workspace.ts';
import { RuleForm } from './rule-form.tsx';
import styles from './rules.module.css';
import { useRuleCounts } from './use-rule-counts.ts';

/** The words that suggest a tag, with what each finds now in all documents. */
export function Rules({ tag }: { tag: Tag }) {
  /** The place of the rule that is changed; past the last, a new one. */
  const [editing, setEditing] = useState<number | null>(null);
  const { counts, problems } = useRuleCounts(tag);
  const set = (rules: readonly KeywordRule[]): void => {
    void run({ type: 'changeTag', id: tag.id, change: { rules: [...rules] } });
  };
  const keep = (at: number, rule: KeywordRule): void => {
    setEditing(null);
    if (tag.rules.some((other, i) => i !== at && JSON.stringify(other) === JSON.stringify(rule)))
      say(`${tag.name} has this rule already`);
    else set(at < tag.rules.length ? tag.rules.with(at, rule) : [...tag.rules, rule]);
  };
  const form = (at: number) => (
    <RuleForm
      rule={tag.rules[at] ?? null}
      onKeep={(rule) => keep(at, rule)}
      onCancel={() => setEditing(null)}
    />
  );
  return (
    <section aria-labelledby="keyword-rules">
      <h2 id="keyword-rules" className={styles['label']}>
        Keyword rules
      </h2>
      <ul className={styles['rules']}>
        {tag.rules.map((rule, at) => (
          <li key={JSON.stringify(rule)}>
            {editing === at ? (
              form(at)
            ) : (
              <>
                <button type="button" className={styles['rule']} onClick={() => setEditing(at)}>
                  <code>{rule.pattern}</code>
                  <span>{kindOf(rule)}</span>
                </button>
                <span className={problems[at] == null ? styles['count'] : styles['problem']}>
                  {problems[at] ?? (counts === null ? '' : counted(counts.paragraphs[at] ?? 0, 'paragraph'))}
                </span>
                <button
                  type="button"
                  aria-label={`Remove the rule ${rule.pattern}`}
                  className={styles['remove']}
                  onClick={() => set(tag.rules.toSpliced(at, 1))}
                >
                  <X size={14} />
                </button>
              </>
            )}
          </li>
        ))}
        <li>
          {editing === tag.rules.length ? (
            form(tag.rules.length)
          ) : (
            <>
              <button type="button" className={styles['add']} onClick={() => setEditing(tag.rules.length)}>
                <Plus size={14} aria-hidden="true" />
                Add a rule
              </button>
              {tag.rules.length === 0 || counts === null ? null : (
                <span className={styles['sum']}>
                  {counted(counts.matches, 'match', 'matches')}
                  {counts.matches > 0 && counts.untagged === 0 ? ', all tagged' : null}
                </span>
              )}
              {counts === null || counts.untagged === 0 ? null : (
                <button
                  type="button"
                  className={styles['all']}
                  onClick={() => openOccurrences({ for: { rules: tag.rules }, tag: tag.id })}
                >
                  Tag all {counts.untagged.toLocaleString('en')}…
                </button>
              )}
            </>
          )}
        </li>
      </ul>
    </section>
  );
}

function kindOf({ kind, matchCase }: KeywordRule): string {
  if (kind === 'word') return matchCase ? 'whole word, match case' : 'whole word';
  const what = kind === 'phrase' ? 'phrase' : 'regular expression';
  return `${what}, ${matchCase ? 'match case' : 'any case'}`;
}
