import { useEffect, useRef, useState } from 'react';
import type { StanceScale } from '../../shared/model/stance.ts';
import { movedTo, scaleNameProblem, wordsProblem } from '../../shared/model/stance-words.ts';
import { counted } from '../../shared/wording.ts';
import { say } from '../state/feedback.ts';
import { Button } from '../ui/button.tsx';
import { LevelRow } from './level-row.tsx';
import styles from './stance-dialog.module.css';
import { WrittenField } from './written-field.tsx';

/** A scale: its name, and its levels in order, the weakest first. Each change is one step of its own. */
export function ScaleEditor({
  scales,
  at,
  onWrite,
}: {
  scales: readonly StanceScale[];
  at: number;
  /** With what is said when it is done. */
  onWrite: (scale: StanceScale, said: string) => Promise<boolean>;
}) {
  const scale = scales[at];
  const list = useRef<HTMLOListElement>(null);
  /** The level that gets the focus once it stands there. */
  const [wanted, setWanted] = useState<number | null>(null);
  const levels = scale?.levels ?? [];
  useEffect(() => {
    const row = wanted === null ? null : list.current?.children[wanted];
    if (row == null) return;
    row.querySelector('textarea')?.focus();
    // oxlint-disable-next-line react/set-state-in-effect -- it has what it wanted
    setWanted(null);
  }, [wanted]);
  if (scale === undefined) return null;

  const write = (next: StanceScale['levels'], said: string, focus: number | null): Promise<boolean> =>
    onWrite({ ...scale, levels: next }, said).then((done) => {
      if (done) setWanted(focus);
      return done;
    });
  const move = (from: number, to: number, words: readonly string[]): void => {
    const problem = wordsProblem(levels, from, words);
    const typed = levels.toSpliced(from, 1, [...words]);
    if (to < 0 || to >= levels.length) say(`This is the ${to < 0 ? 'weakest' : 'strongest'} level`);
    else if (problem !== null) say(problem);
    else void write(movedTo(typed, from, to), `Level ${to + 1} of ${levels.length}`, to);
  };

  return (
    <>
      <WrittenField
        label="Name of the scale"
        value={scale.name}
        problemOf={(name) => scaleNameProblem(scales, at, name)}
        onWrite={(name) => onWrite({ ...scale, name: name.trim() }, `The scale is called ${name.trim()}`)}
      />
      <p className={styles['hint']}>
        From the weakest to the strongest. Phrases of one level are equally strong: put commas between them.
        One form of a verb stands for all its forms.
      </p>
      <ol ref={list} aria-label={`Levels of ${scale.name}`} className={styles['levels']}>
        {placesOf(levels).map(({ place, words }) => (
          <LevelRow
            key={place}
            words={words}
            place={place}
            of={levels.length}
            problemOf={(own) => wordsProblem(levels, place - 1, own)}
            onWrite={(own) =>
              write(
                levels.toSpliced(place - 1, 1, own),
                `Level ${place} has ${counted(own.length, 'phrase')}`,
                null,
              )
            }
            onMove={(by, own) => move(place - 1, place - 1 + by, own)}
            onRemove={() =>
              void write(levels.toSpliced(place - 1, 1), `Level ${place} was removed`, Math.max(0, place - 2))
            }
          />
        ))}
      </ol>
      <Button onClick={() => void write([...levels, []], 'A level was added, the strongest', levels.length)}>
        Add a level
      </Button>
    </>
  );
}

/** A level is known by its place, from 1: it has no name of its own. */
function placesOf(levels: StanceScale['levels']): { place: number; words: string[] }[] {
  return levels.map((words, k) => ({ place: k + 1, words }));
}
