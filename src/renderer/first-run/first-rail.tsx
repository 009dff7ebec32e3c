import { Pencil, Plus } from 'lucide-react';
import { starterTags } from '../../shared/model/starter-tags.ts';
import { dispatchAction } from '../state/actions.ts';
import { addToCodebook, editCodebook } from '../state/codebook-editor.ts';
import { IconButton } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import { Mark } from '../ui/mark.tsx';
import { RailHead } from '../ui/rail-head.tsx';
import { beginThen } from './begin.ts';
import styles from './first-rail.module.css';

/** The rail of a workspace that is not there yet: no statements, and the tags it will begin with. */
export function FirstRail({ ask }: { ask: (what: Promise<unknown>) => void }) {
  return (
    <aside aria-label="Library and codebook" className={styles['rail']}>
      <RailHead name="Library" count={0}>
        <IconButton
          label="Add documents"
          keys={shownKeys('Mod+I')}
          onClick={() => dispatchAction('add-documents')}
        >
          <Plus size={16} />
        </IconButton>
      </RailHead>
      <p>Statements appear here, grouped as you like.</p>
      <div className={styles['codebook']}>
        <RailHead name="Codebook" count={starterTags.length}>
          <IconButton label="Edit the codebook" onClick={() => ask(beginThen(editCodebook))}>
            <Pencil size={15} />
          </IconButton>
          <IconButton label="New tag" onClick={() => ask(beginThen(addToCodebook))}>
            <Plus size={16} />
          </IconButton>
        </RailHead>
        <ul aria-label="Tags to begin with">
          {starterTags.map(({ name, look, digit }) => (
            <li key={name}>
              <span>{digit}</span>
              <Mark look={look} />
              {name}
              <span>0</span>
            </li>
          ))}
        </ul>
        <p>Four tags to begin with. Rename or delete them.</p>
      </div>
    </aside>
  );
}
