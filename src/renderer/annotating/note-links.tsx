import { noteRuns } from '../../shared/report/note.ts';
import styles from './note-links.module.css';
import { OutsideLink } from './outside-link.tsx';

/** The links of a note that is being written, each with its label and address; nothing where there are none. */
export function NoteLinks({ note }: { note: string }) {
  const links = new Map(noteRuns(note).flatMap(({ text, link }) => (link === null ? [] : [[link, text]])));
  if (links.size === 0) return null;
  return (
    <ul className={styles['links']} aria-label="Links in this note">
      {[...links].map(([address, label]) => (
        <li key={address}>
          <OutsideLink address={address}>
            {label === address ? null : <span>{label}</span>} {address}
          </OutsideLink>
        </li>
      ))}
    </ul>
  );
}
