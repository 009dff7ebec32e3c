import { ChevronRight } from 'lucide-react';
import type { FactValues } from '../../shared/import/review/fact-values.ts';
import { factsOf, titleOf } from '../../shared/import/review/fact-values.ts';
import type { FileReview } from '../../shared/import/review/file-review.ts';
import { numbersOf, numberTaken } from '../../shared/import/review/numbers.ts';
import { comesIn, duplicateChoice } from '../../shared/import/review/status.ts';
import type { FactName } from '../../shared/model/evidence.ts';
import { documentGroups, documentsInOrder } from '../../shared/model/library.ts';
import { listed } from '../../shared/wording.ts';
import { useDesk } from '../state/workspace.ts';
import styles from './fact-fields.module.css';
import type { FactLine } from './fact-fields.tsx';
import { ChoiceField, TextField } from './field.tsx';
import type { Reviewing } from './review-acts.ts';

/** Facts that are mostly right as they were found, in a row that opens. */
export function MoreFacts({
  file,
  files,
  edit,
  set,
  lineOf,
}: Reviewing & {
  files: readonly FileReview[];
  set: (change: Partial<FactValues>) => void;
  lineOf: (fact: FactName) => FactLine;
}) {
  const facts = factsOf(file);
  const workspace = useDesk(({ mirror }) => mirror?.workspace);
  const library = documentsInOrder(workspace?.documents ?? new Map());
  const removed = [...(workspace?.removed.values() ?? [])].map(({ document }) => document);
  const numbers = numbersOf(
    files.filter(comesIn),
    [...library, ...removed].map(({ number }) => number),
  );
  const number = numbers.get(file.id);
  const groups = documentGroups(workspace?.documents ?? new Map()).flatMap(({ name }) => name ?? []);
  const others = files.filter((other) => other.id !== file.id && comesIn(other));
  const isVersion = duplicateChoice(file) === 'version';
  const text = (fact: 'deck' | 'place', longest: number) => ({
    ...lineOf(fact),
    value: facts[fact] ?? '',
    longest,
    onChange: (typed: string) => set({ [fact]: typed === '' ? null : typed }),
  });
  return (
    <details className={styles['more']}>
      <summary>
        <ChevronRight size={13} aria-hidden="true" />
        More facts
        <span lang={facts.language}>{summary(facts, number)}</span>
      </summary>
      <div className={styles['fields']}>
        <TextField label="Line under the title" look="wide" lang={facts.language} {...text('deck', 2_000)} />
        <TextField
          label="Number"
          value={facts.number}
          placeholder={number ?? ''}
          longest={16}
          problem={numberTaken(file, numbers)}
          onChange={(typed) => set({ number: typed })}
          {...lineOf('number')}
          {...(facts.number === '' ? { under: 'The next that is free' } : {})}
        />
        <TextField label="Place" {...text('place', 500)} />
        <TextField
          label="Group"
          value={facts.group ?? ''}
          longest={200}
          options={groups}
          onChange={(typed) => set({ group: typed === '' ? null : typed })}
          {...lineOf('group')}
        />
        <ChoiceField
          label="Version of"
          value={(isVersion ? file.duplicate?.document : file.edits.versionOf) ?? ''}
          options={[
            { value: '', label: 'No other document' },
            ...library.map(({ id, title, ...of }) => ({ value: id, label: `${of.number} ${title}` })),
            ...others.map((other) => ({
              value: other.id,
              label: `${numbers.get(other.id) ?? ''} ${titleOf(other)}`,
            })),
          ]}
          under={isVersion ? 'As chosen above' : 'For you to say'}
          onChange={(value) =>
            edit({ versionOf: value === '' ? null : value, ...(isVersion ? { duplicate: 'both' } : {}) })
          }
        />
        <TextField
          label="Speakers, one a line"
          look="lines"
          value={facts.speakers.join('\n')}
          longest={20_000}
          onChange={(typed) => set({ speakers: typed === '' ? [] : typed.split('\n') })}
          {...lineOf('speakers')}
        />
      </div>
    </details>
  );
}

/** What stands in the fields that are folded away. */
function summary({ place, speakers, group }: FactValues, number: string | undefined): string {
  return [number, place, speakers.length === 0 ? null : listed(speakers), group]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' · ');
}
