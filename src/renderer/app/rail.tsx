import { PanelLeft } from 'lucide-react';
import { useAction } from '../state/actions.ts';
import { changeView, useView, viewStore } from '../state/view.ts';
import { IconButton } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import { Codebook } from '../codebook/codebook.tsx';
import { CodebookStrip } from '../codebook/codebook-strip.tsx';
import { Library } from '../library/library.tsx';
import { LibraryStrip } from '../library/library-strip.tsx';
import { useMedia } from '../ui/use-media.ts';
import { Divider } from './divider.tsx';
import styles from './rail.module.css';

/** Library over codebook; a strip of their numbers and digits where there is no room, or when it is put away. */
export function Rail() {
  const shown = useView((view) => view.rail);
  const isNarrow = useMedia('(max-width: 1100px)'); // as in the styles
  const libraryHeight = useView((view) => view.libraryHeight);
  const toggle = (): void => changeView({ rail: !viewStore.get().rail });
  useAction('rail', toggle);
  return (
    <aside aria-label="Library and codebook" className={styles['rail']} data-shown={shown}>
      <div className={styles['full']}>
        <div
          className={styles['library']}
          data-region="Library"
          style={libraryHeight === null ? undefined : { flex: 'none', height: libraryHeight }}
        >
          <Library />
        </div>
        <Divider value={libraryHeight} onChange={(height) => changeView({ libraryHeight: height })} />
        <div className={styles['codebook']} data-region="Codebook">
          <Codebook />
        </div>
      </div>
      {isNarrow || !shown ? (
        <div className={styles['strip']}>
          <IconButton label="Library and codebook" keys={shownKeys('Mod+B')} onClick={toggle}>
            <PanelLeft size={16} />
          </IconButton>
          <LibraryStrip />
          <CodebookStrip />
        </div>
      ) : null}
    </aside>
  );
}
