import { useMemo } from 'react';
import type { Report } from '../../shared/report/report.ts';
import { counted } from '../../shared/wording.ts';
import { useOpenReport } from '../state/open-report.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { editOwnText } from './own-text-open.ts';
import { ownPlaces, type PlaceOfText } from './own-places.ts';
import styles from './own-text-choices.module.css';

/** Where the analyst may say something of their own: each place of the report, and the texts that wait for theirs. */
export function OwnTextChoices({ sections }: { sections: Report['sections'] }) {
  const { texts } = useOpenReport();
  const workspace = useWorkspace((state) => state);
  const { there, waiting } = useMemo(
    () => ownPlaces(texts, sections, workspace),
    [texts, sections, workspace],
  );
  const said = texts.length === 0 ? 'None' : counted(texts.length, 'text');
  return (
    <Disclosure
      name="Text of your own"
      detail={waiting.length === 0 ? said : `${said}, ${waiting.length} not in the report now`}
    >
      {there.map((place) => (
        <Place key={place.at} place={place} />
      ))}
      {waiting.length === 0 ? null : (
        <div role="group" aria-label="Not in the report now" className={styles['waiting']}>
          <p>Not in the report now; each waits for its section</p>
          {waiting.map((place) => (
            <Place key={place.at} place={place} />
          ))}
        </div>
      )}
    </Disclosure>
  );
}

function Place({ place: { at, name, text } }: { place: PlaceOfText }) {
  return (
    <button
      type="button"
      className={styles['place']}
      data-empty={text === ''}
      onClick={() => editOwnText(at)}
    >
      <span>{name}</span>
      <small>{text === '' ? 'Write' : text.trim().split('\n', 1)}</small>
    </button>
  );
}
