import type { ReactNode } from 'react';
import { useState } from 'react';
import { savedPair } from '../../shared/model/comparison.ts';
import type { Document } from '../../shared/model/document.ts';
import { say } from '../state/feedback.ts';
import { run, useWorkspace } from '../state/workspace.ts';
import { Menu, MenuItem, MenuRule } from '../ui/menu.tsx';
import { ComparisonNote } from './comparison-note.tsx';

/** Keeping a comparison: save it, write a note on it, take it out again. */
export function KeepMenu({ left, right, trigger }: { left: Document; right: Document; trigger: ReactNode }) {
  const saved = useWorkspace(({ comparisons }) =>
    savedPair(comparisons.values(), { left: left.id, right: right.id }),
  );
  const [noting, setNoting] = useState<string | null>(null);
  const save = async (): Promise<string | null> => {
    const id = crypto.randomUUID();
    const done = await run({ type: 'addComparison', id, kind: 'chain', documents: [left.id, right.id] });
    if (done) say(`Saved the comparison of ${left.number} and ${right.number}`);
    return done ? id : null;
  };
  return (
    <>
      <Menu trigger={trigger} align="end">
        <MenuItem disabled={saved !== undefined} onSelect={() => void save()}>
          {saved === undefined ? 'Save comparison' : 'Comparison is saved'}
        </MenuItem>
        <MenuItem
          onSelect={() => {
            if (saved !== undefined) setNoting(saved.id);
            else void save().then(setNoting);
          }}
        >
          {saved === undefined || saved.note === '' ? 'Write a note on it…' : 'Edit the note on it…'}
        </MenuItem>
        {saved === undefined ? null : (
          <>
            <MenuRule />
            <MenuItem
              onSelect={() =>
                void run({ type: 'removeComparison', id: saved.id }).then(
                  (done) => done && say('The comparison is no longer saved'),
                )
              }
            >
              Delete saved comparison
            </MenuItem>
          </>
        )}
      </Menu>
      {noting === null ? null : <ComparisonNote id={noting} onClose={() => setNoting(null)} />}
    </>
  );
}
