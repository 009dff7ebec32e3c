import { useState } from 'react';
import { fold } from '../../shared/search/fold.ts';
import { nearness, soughtIn } from '../../shared/search/match.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { shownKeys } from '../ui/keys.ts';
import { commands } from './commands.ts';
import styles from './key-table.module.css';
import { places } from './program-command.ts';
import { shortcuts } from './shortcuts.ts';

/** Every key and what it does. */
export function KeyTable({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keyboard" width={860} onClose={onClose}>
      <Keys />
    </Dialog>
  );
}

function Keys() {
  const [query, setQuery] = useState('');
  const sought = soughtIn(query);
  const found = sections
    .map(({ where, keys }) => ({
      where,
      keys: keys.filter(({ shown, does }) => {
        const text = fold(`${where} ${shown} ${does}`, false).text;
        return sought.words.length === 0 || nearness(text, sought) > 0;
      }),
    }))
    .filter(({ keys }) => keys.length > 0);
  return (
    <>
      <Field label="Find a key by its name or by what it does" value={query} onChange={setQuery} />
      {found.length === 0 ? <p className={styles['none']}>No key does “{query}”. The palette may.</p> : null}
      <div className={styles['columns']}>
        {found.map(({ where, keys }) => (
          <section key={where}>
            <h2>{where}</h2>
            <dl>
              {keys.map(({ shown, does }) => (
                <div key={`${shown} ${does}`}>
                  <dt>
                    <kbd>{shown}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}

/** The keys of commands and of screens together, by where they act. */
const sections = places.map((where) => ({
  where,
  keys: [
    ...commands.flatMap((command) => {
      const [keys] = command.keys ?? [];
      return command.where === where && keys !== undefined ? [{ keys, does: command.name }] : [];
    }),
    ...shortcuts.flatMap((section) => (section.where === where ? section.keys : [])),
  ].map(({ keys, does }) => ({ shown: shownKeys(keys), does })),
}));
