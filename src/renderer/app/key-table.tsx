import { useState } from 'react';
import { useAction } from '../state/actions.ts';
import { Dialog } from '../ui/dialog.tsx';
import { shownKeys } from '../ui/keys.ts';
import styles from './key-table.module.css';
import { commands, places } from './commands.ts';
import { shortcuts } from './shortcuts.ts';

/** Every key and what it does. */
export function KeyTable() {
  const [shown, setShown] = useState(false);
  useAction('keys', () => setShown(true));
  if (!shown) return null;
  return (
    <Dialog title="Keyboard" width={760} onClose={() => setShown(false)}>
      <div className={styles['columns']}>
        {rows.map(({ where, keys }) => (
          <section key={where}>
            <h2>{where}</h2>
            <dl>
              {keys.map((shortcut) => (
                <div key={shortcut.keys}>
                  <dt>
                    <kbd>{shownKeys(shortcut.keys)}</kbd>
                  </dt>
                  <dd>{shortcut.does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** The keys of commands and of screens together, by where they act. */
const rows = places
  .map((where) => ({
    where,
    keys: [
      ...commands.flatMap((command) => {
        const [keys] = command.keys ?? [];
        return command.where === where && keys !== undefined ? [{ keys, does: command.name }] : [];
      }),
      ...shortcuts.flatMap((section) => (section.where === where ? section.keys : [])),
    ],
  }))
  .filter(({ keys }) => keys.length > 0);
