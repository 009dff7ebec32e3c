import type { FactValues } from '../../shared/import/review/fact-values.ts';
import { factsOf } from '../../shared/import/review/fact-values.ts';
import { readDate, writeDate } from '../../shared/model/dates.ts';
import type { FactName } from '../../shared/model/evidence.ts';
import { useState } from 'react';
import type { FactLine } from './fact-fields.tsx';
import { TextField } from './field.tsx';
import type { Reviewing } from './review-acts.ts';

/** A date, written in any way that can be read; what cannot be stays in the field and says why. */
export function DateField({
  label,
  fact,
  file,
  edit,
  lineOf,
}: Reviewing & {
  label: string;
  fact: 'published' | 'statement';
  lineOf: (fact: FactName) => FactLine;
}) {
  const { facts, unread } = file.edits;
  /** As it is typed: a date is written in one way, and typed in many. */
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = unread[fact];
  const read = waiting === undefined ? null : readDate(waiting);
  const type = (text: string): void => {
    setTyped(text);
    const now = readDate(text);
    const { [fact]: _, ...others } = unread;
    if (now.kind === 'problem') edit({ unread: { ...others, [fact]: text } });
    else {
      const change: Partial<FactValues> = { [fact]: now.kind === 'date' ? now.date : null };
      edit({ unread: others, facts: { ...facts, ...change } });
    }
  };
  return (
    <div onBlur={() => setTyped(null)} style={{ display: 'contents' }}>
      <TextField
        label={label}
        value={typed ?? waiting ?? writeDate(factsOf(file)[fact])}
        longest={100}
        problem={read?.kind === 'problem' ? read.sentence : null}
        onChange={type}
        {...lineOf(fact)}
      />
    </div>
  );
}
