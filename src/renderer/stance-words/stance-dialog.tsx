import { useState } from 'react';
import { startingStances, subtagOf } from '../../shared/comparison/stances/stances.ts';
import type { StanceScale } from '../../shared/model/stance.ts';
import { say } from '../state/feedback.ts';
import { useStances } from '../state/stances.ts';
import { viewStore } from '../state/view.ts';
import { run, useWorkspace, workspaceNow } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { languageName } from '../../shared/text/language-name.ts';
import { Listbox } from '../ui/listbox.tsx';
import { ScaleEditor } from './scale-editor.tsx';
import styles from './stance-dialog.module.css';

/** The stance words of a language: scales of phrases that say one thing more and more strongly. */
export function StanceDialog({ onClose }: { onClose: () => void }) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const lists = useWorkspace((workspace) => workspace.stances);
  const [language, setLanguage] = useState(languageInSight);
  const [chosen, setChosen] = useState(0);
  const scales = useStances(language);
  const own = [...lists.values()].some((list) => list.language === language);
  const at = Math.min(chosen, scales.length - 1);
  const scale = scales[at];
  const languages = new Set([
    ...startingStances.keys(),
    ...[...documents.values()]
      .map((document) => subtagOf(document.language))
      .filter((tag) => /^[a-z]{2,8}$/.test(tag)),
    language,
  ]);

  const write = (next: readonly StanceScale[], said: string): Promise<boolean> =>
    run({
      type: 'writeStances',
      id: crypto.randomUUID(),
      language,
      scales: next.map(({ name, levels }) => ({ name, levels: levels.map((words) => [...words]) })),
    }).then((done) => {
      if (done) say(said);
      return done;
    });
  const add = async (): Promise<void> => {
    const names = new Set(scales.map(({ name }) => name));
    let number = 1;
    while (names.has(`New scale ${number}`)) number++;
    if (await write([...scales, { name: `New scale ${number}`, levels: [[], []] }], 'A scale was added'))
      setChosen(scales.length);
  };
  const remove = async (): Promise<void> => {
    if (await write(scales.toSpliced(at, 1), `The scale ${scale?.name ?? ''} was removed`))
      setChosen(Math.max(0, at - 1));
  };

  return (
    <Dialog
      title="Stance words"
      facts={own ? 'your list' : scales.length > 0 ? 'starting list' : 'no list yet'}
      width={760}
      height={640}
      onClose={onClose}
      actions={
        <>
          <Button
            disabled={!own}
            onClick={() =>
              void run({ type: 'resetStances', language }).then(
                (done) => done && say(`${languageName(language)} has its starting list again`),
              )
            }
          >
            Use the starting list
          </Button>
          <span className={styles['space']} />
          <Button kind="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <div className={styles['choices']}>
        <Listbox
          label="Language"
          value={language}
          options={[...languages].map((tag) => ({ value: tag, label: languageName(tag) }))}
          onChange={(tag) => {
            setLanguage(tag);
            setChosen(0);
          }}
        />
        <Listbox
          label="Scale"
          value={scale === undefined ? null : String(at)}
          placeholder="No scale yet"
          options={scales.map(({ name, levels }, k) => ({
            value: String(k),
            label: name,
            note: String(levels.length),
          }))}
          onChange={(value) => setChosen(Number(value))}
        />
        <Button onClick={() => void add()}>Add a scale</Button>
        <Button disabled={scale === undefined} onClick={() => void remove()}>
          Remove this scale
        </Button>
      </div>
      {scale === undefined ? (
        <p>
          Compare tells in {languageName(language)} which numbers, dates and names were exchanged. Add a scale
          and it also tells which words are softer or stronger.
        </p>
      ) : (
        <ScaleEditor
          key={`${language} ${at}`}
          scales={scales}
          at={at}
          onWrite={(next, said) => write(scales.toSpliced(at, 1, next), said)}
        />
      )}
    </Dialog>
  );
}

/** That of the text one is looking at. */
function languageInSight(): string {
  const { mode, compare, document } = viewStore.get();
  const id = mode === 'compare' && compare !== null ? compare.left : document;
  const tag = subtagOf(id === null ? 'en' : (workspaceNow().documents.get(id)?.language ?? 'en'));
  return /^[a-z]{2,8}$/.test(tag) ? tag : 'en';
}
