import { FileWarning } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { dateOf, shownDate } from '../../shared/model/library.ts';
import { sharesSentence } from '../../shared/relations/wording.ts';
import { useFindCount } from '../state/find-counts.ts';
import { useRelated } from '../related/use-related.ts';
import { type Store, useStore } from '../state/store.ts';
import { useView } from '../state/view.ts';
import { useMirror } from '../state/workspace.ts';
import { MemoMark } from '../memos/memo-mark.tsx';
import { Legible } from '../ui/legible.tsx';
import { Mark } from '../ui/mark.tsx';
import { SideLetter } from '../ui/side-letter.tsx';
import styles from './library-row.module.css';
import { pickNone, pickTo, togglePicked, useIsPicked } from './picked.ts';
import { show } from './show-document.ts';
import { sideIn } from './side.ts';
import { useTopLooks } from './top-looks.ts';

/** One document: number, title, outlet, date, and the tags that weigh most in it. */
export const LibraryRow = memo(function LibraryRow({
  document,
  focusable,
  visible,
  near,
  dragged,
}: {
  document: Document;
  focusable: boolean;
  /** Every row that is shown, of all groups. */
  visible: readonly Id[];
  /** The rows that are drawn whole. */
  near: Store<ReadonlySet<Id>>;
  dragged: boolean;
}) {
  const { id, number, title } = document;
  const side = useView((view) => sideIn(view, id));
  const current = useView((view) => (view.mode === 'compare' ? side !== null : view.document === id));
  const picked = useIsPicked(id);
  const isNear = useStore(near, (rows) => rows.has(id));
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey) togglePicked(id);
    else if (event.shiftKey) pickTo(id, visible);
    else {
      pickNone(id);
      show(id);
    }
  };
  return (
    <div
      role="option"
      aria-label={isNear ? undefined : `${number} ${title}`}
      aria-selected={picked ?? current}
      aria-current={current}
      data-document={id}
      data-picked={picked === true}
      data-dragged={dragged}
      tabIndex={focusable ? 0 : -1}
      className={isNear ? styles['row'] : styles['away']}
      onClick={onClick}
    >
      {isNear ? <Content document={document} side={side} /> : null}
    </div>
  );
});

function Content({ document, side }: { document: Document; side: 'A' | 'B' | null }) {
  const shares = useShares(document);
  return (
    <>
      {side === null ? (
        <span className={styles['number']}>{document.number}</span>
      ) : (
        <span className={styles['letter']}>
          <SideLetter side={side} />
        </span>
      )}
      <div className={styles['content']} title={shares}>
        <div className={styles['title']} lang={document.language}>
          <Legible text={document.title} />
        </div>
        <Facts document={document} />
      </div>
    </>
  );
}

/** Documents that seem related to one in the list and are looked at closely. */
const lookedAt = 3;

/** With which document it shares most paragraphs; undefined where it shares none. */
function useShares(document: Document): string | undefined {
  const [first] = useRelated(document, lookedAt);
  return first && sharesSentence(first.figures, first.direction, first.document.number);
}

function Facts({ document }: { document: Document }) {
  const unreadable = useMirror((mirror) => mirror.unreadable.has(document.id));
  const date = dateOf(document);
  const stated = document.outlet ?? document.agency;
  if (unreadable)
    return (
      <div className={styles['problem']}>
        <FileWarning size={13} aria-hidden="true" />
        File moved or not readable
      </div>
    );
  return (
    <div className={styles['facts']}>
      {stated === null ? null : (
        <span className={styles['outlet']} title={stated}>
          {stated}
        </span>
      )}
      {stated === null || date === null ? null : <span className={styles['dot']}>·</span>}
      {date === null ? null : (
        <span className={date.inferred ? styles['inferred'] : styles['date']}>{shownDate(date)}</span>
      )}
      <MemoMark about={document.id} />
      <Weights document={document} />
    </div>
  );
}

function Weights({ document }: { document: Document }) {
  const count = useFindCount(document.id);
  const looks = useTopLooks(document.id);
  if (count !== null)
    return (
      <span className={styles['hits']} aria-label={`${count} matches`}>
        {count}
      </span>
    );
  return (
    <span className={styles['dots']}>
      {looks.map((look) => (
        <Mark key={`${look.hue} ${look.style}`} look={look} size="xs" />
      ))}
    </span>
  );
}
