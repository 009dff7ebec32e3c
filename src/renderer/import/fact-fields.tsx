import { useMemo } from 'react';
import {
  evidenceFor,
  factsOf,
  type FactValues,
  nameWithoutEnding,
  placesFound,
} from '../../shared/import/review/fact-values.ts';
import type { FileReview } from '../../shared/import/review/file-review.ts';
import { lineNumbers } from '../../shared/import/review/lines.ts';
import { whereFound } from '../../shared/import/review/where-found.ts';
import type { ReadingChoice } from '../../shared/import/reading.ts';
import type { FactName } from '../../shared/model/evidence.ts';
import { languageOptions } from '../ui/language-options.ts';
import { DateField } from './date-field.tsx';
import styles from './fact-fields.module.css';
import { ChoiceField, TextField } from './field.tsx';
import { MoreFacts } from './more-facts.tsx';
import { ReadingFields } from './reading-fields.tsx';
import type { Reviewing } from './review-acts.ts';

/** How a fact stands in its field: where it was found, and how its line is shown. */
export interface FactLine {
  readonly under: string;
  readonly onShow: (() => void) | null;
}

/** The facts of a file: those every statement has, the rest in a row that opens. */
export function FactFields({
  file,
  files,
  edit,
  onRead,
  onShow,
}: Reviewing & {
  files: readonly FileReview[];
  onRead: (choice: ReadingChoice) => void;
  /** Shows the words at a UTF-16 offset of the text. */
  onShow: (offset: number) => void;
}) {
  const facts = factsOf(file);
  const set = (change: Partial<FactValues>): void => edit({ facts: { ...file.edits.facts, ...change } });
  const lineOf = useFactLines(file, onShow);
  const text = (fact: 'outlet' | 'agency') => ({
    ...lineOf(fact),
    value: facts[fact] ?? '',
    longest: 500,
    onChange: (typed: string) => set({ [fact]: typed === '' ? null : typed }),
  });
  const given = { file, edit, set, lineOf };
  return (
    <>
      <div className={styles['fields']}>
        <TextField
          label="Title"
          look="title"
          lang={facts.language}
          placeholder={nameWithoutEnding(file.name)}
          value={facts.title}
          longest={2_000}
          onChange={(title) => set({ title })}
          {...lineOf('title')}
        />
        <TextField label="Outlet" {...text('outlet')} />
        <TextField label="Agency" {...text('agency')} />
        <DateField label="Published" fact="published" {...given} />
        <DateField label="Statement date" fact="statement" {...given} />
        <ChoiceField
          label="Language"
          value={facts.language}
          options={languageOptions(facts.language)}
          onChange={(language) => set({ language })}
          {...lineOf('language')}
        />
        <ReadingFields file={file} onRead={onRead} />
      </div>
      <MoreFacts files={files} {...given} />
    </>
  );
}

/** Looks up where each fact was found. */
function useFactLines(file: FileReview, onShow: (offset: number) => void): (fact: FactName) => FactLine {
  const { extract, proposal } = file;
  const lines = useMemo(() => {
    const text = extract?.text.text ?? '';
    const places = proposal === null ? [] : placesFound(proposal.facts);
    const numbers = lineNumbers(
      text,
      places.map((start) => ({ start })),
    );
    return new Map(places.map((start, i) => [start, numbers[i] ?? 1]));
  }, [extract, proposal]);
  return (fact) => {
    const evidence = evidenceFor(file, fact);
    const start = evidence === 'yours' ? undefined : evidence?.from?.start;
    return {
      under: whereFound(fact, evidence, start === undefined ? null : (lines.get(start) ?? null)),
      onShow: start === undefined ? null : () => onShow(start),
    };
  };
}
