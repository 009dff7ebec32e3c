import {
  ChevronRight,
  Columns2,
  FileText,
  Highlighter,
  MessageSquareText,
  Pencil,
  Pilcrow,
  ScrollText,
} from 'lucide-react';
import { memo } from 'react';
import type { Passage } from '../../shared/model/annotation.ts';
import { placeOf } from '../annotating/place.ts';
import { useText } from '../state/texts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import type { PaletteHit } from './palette-hit.ts';
import { snippetOf } from './palette-snippet.ts';
import styles from './palette.module.css';

const icons = {
  edit: Pencil,
  report: FileText,
  note: MessageSquareText,
  document: ScrollText,
  command: ChevronRight,
  paragraph: Pilcrow,
  passage: Highlighter,
  compare: Columns2,
} as const;

/** What a hit is, its words with the matched letters heavier, and where it is. */
export const HitRow = memo(function HitRow({ hit }: { hit: PaletteHit }) {
  const { text, marks } = snippetOf(hit.text, hit.marks);
  return (
    <>
      <Icon icon={hit.icon} />
      <span
        className={
          hit.quoted !== undefined ? styles['quote'] : hit.icon === 'note' ? styles['note'] : styles['text']
        }
        lang={hit.quoted}
      >
        <Marked text={text} marks={marks} />
      </span>
      {typeof hit.aside === 'string' ? (
        <span className={styles['aside']}>{hit.aside}</span>
      ) : (
        <span className={styles['aside']}>
          <PlaceIn {...hit.aside} />
        </span>
      )}
    </>
  );
});

function Icon({ icon }: Pick<PaletteHit, 'icon'>) {
  if (typeof icon !== 'string')
    return (
      <span className={styles['dot']}>
        <Mark look={icon} />
      </span>
    );
  const Sign = icons[icon];
  return <Sign className={styles['icon']} size={16} aria-hidden="true" />;
}

function Marked({ text, marks }: { text: string; marks: readonly Passage[] }) {
  return (
    <>
      {marks.map(({ start, end }, i) => (
        <span key={start}>
          {text.slice(marks[i - 1]?.end ?? 0, start)}
          <b>{text.slice(start, end)}</b>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

/** `001 ¶ 8`; the number alone while the text is being read, or cannot be. */
function PlaceIn({ document, offset }: { document: string; offset: number }) {
  const number = useWorkspace(({ documents }) => documents.get(document)?.number ?? '');
  const text = useText(document);
  if (text.state !== 'ready') return number;
  return `${number} ${placeOf(text.text, { start: offset, end: offset + 1 })}`;
}
