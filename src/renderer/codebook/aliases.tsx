import { X } from 'lucide-react';
import { useState } from 'react';
import { sameName } from '../../shared/model/codebook.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { say } from '../state/feedback.ts';
import { run } from '../state/workspace.ts';
import styles from './aliases.module.css';

/** Other names of a tag: they find it while typing. Enter adds one; Backspace in the empty field takes the last off. */
export function Aliases({ tag }: { tag: Tag }) {
  const [text, setText] = useState('');
  const set = (aliases: readonly string[]): void => {
    void run({ type: 'changeTag', id: tag.id, change: { aliases: [...aliases] } });
  };
  const add = (): void => {
    const name = text.trim();
    if (name === '') return;
    setText('');
    if ([tag.name, ...tag.aliases].some((known) => sameName(known) === sameName(name)))
      say(`${tag.name} has the name ‘${name}’ already`);
    else set([...tag.aliases, name]);
  };
  return (
    <div className={styles['aliases']}>
      <h2 className={styles['label']}>
        Other names <span>find the tag while you type</span>
      </h2>
      <ul aria-label="Other names">
        {tag.aliases.map((alias) => (
          <li key={alias}>
            <span>{alias}</span>
            <button
              type="button"
              aria-label={`Remove ${alias}`}
              onClick={() => set(tag.aliases.filter((other) => other !== alias))}
            >
              <X size={12} />
            </button>
          </li>
        ))}
        <li className={styles['adding']}>
          <input
            aria-label="Another name"
            placeholder="Add a name"
            value={text}
            maxLength={200}
            onChange={(event) => setText(event.target.value)}
            onBlur={add}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Enter') add();
              else if (event.key === 'Backspace' && text === '') set(tag.aliases.slice(0, -1));
              else return;
              event.preventDefault();
            }}
          />
        </li>
      </ul>
    </div>
  );
}
