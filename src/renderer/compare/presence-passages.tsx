import { useEffect, useRef } from 'react';
import { presenceSaid } from '../../shared/comparison/presence-words.ts';
import { isCarried, type PresenceRow } from '../../shared/comparison/presence.ts';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import { blockText } from '../../shared/text/blocks.ts';
import { useText } from '../state/texts.ts';
import { openPairAt } from './against.ts';
import styles from './presence-passages.module.css';

/** A paragraph whole, and the passages of the other documents in which it stands. */
export function PresencePassages({
  first,
  others,
  text,
  row,
  onClose,
}: {
  first: Document;
  others: readonly Document[];
  text: DocumentText;
  row: PresenceRow;
  onClose: () => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), []);
  const block = text.blocks[row.block];
  const carriers = others.flatMap((other, i) => {
    const cell = row.cells[i];
    return cell !== undefined && isCarried(cell) ? [{ other, cell }] : [];
  });
  return (
    <ul
      ref={list}
      className={styles['list']}
      aria-label={`¶${row.number} of ${first.number} and where it stands`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <li>
        <span className={styles['place']}>
          {first.number} ¶{row.number}
        </span>
        <p lang={first.language}>{block === undefined ? '' : blockText(text, block)}</p>
      </li>
      {carriers.map(({ other, cell }) => (
        <li key={other.id}>
          <button
            type="button"
            onClick={() => openPairAt(first, other, { row: row.number, offset: block?.start ?? 0 })}
          >
            <span className={styles['place']}>{presenceSaid(cell, other.number)}</span>
            <Words document={other} blocks={cell.blocks} />
          </button>
        </li>
      ))}
      {carriers.length > 0 ? null : (
        <li>
          <span className={styles['place']}>In none of the other documents.</span>
        </li>
      )}
    </ul>
  );
}

function Words({ document, blocks }: { document: Document; blocks: readonly number[] }) {
  const state = useText(document.id);
  if (state.state !== 'ready') return null;
  const { text } = state;
  return (
    <span className={styles['words']} lang={document.language}>
      {blocks
        .flatMap((block) => text.blocks[block] ?? [])
        .map((block) => blockText(text, block))
        .join(' ¶ ')}
    </span>
  );
}
