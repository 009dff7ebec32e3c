import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { SideName } from '../../shared/alignment/alignment.ts';
import type { Partner } from '../../shared/comparison/partners.ts';
import { paragraphs } from '../../shared/comparison/wording.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import { blockText } from '../../shared/text/blocks.ts';
import { Button } from '../ui/button.tsx';
import styles from './pairing-strip.module.css';

/** UTF-16 code units of a paragraph that are shown: more than fit on a line. */
const shownWords = 220;

/** Says what is being paired, and offers the paragraphs of the other side, the likeliest first. */
export function PairingStrip({
  side,
  block,
  partners,
  chosen,
  numbers,
  other,
  language,
  onChoose,
  onPair,
  onEnd,
}: {
  side: SideName;
  block: number;
  partners: readonly Partner[];
  chosen: number | null;
  numbers: Readonly<Record<SideName, readonly (number | null)[]>>;
  /** The text of the other side. */
  other: DocumentText;
  /** Of that text, BCP 47. */
  language: string;
  onChoose: (block: number) => void;
  onPair: () => void;
  onEnd: () => void;
}) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [from, to, otherSide] =
    side === 'left' ? (['A', 'B', 'right'] as const) : (['B', 'A', 'left'] as const);
  const at = partners.findIndex((partner) => partner.block === chosen);
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: partners.length - 1 }[event.key];
    const partner =
      next === undefined ? undefined : partners[Math.max(0, Math.min(next, partners.length - 1))];
    if (partner !== undefined) onChoose(partner.block);
    else if (event.key === 'Enter') onPair();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section
      aria-label="Pair by hand"
      className={styles['strip']}
      data-region="Pair by hand"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onEnd();
      }}
    >
      <div className={styles['head']}>
        <p role="status">
          Pair <b>{paragraphs([block], numbers[side])}</b> of {from} with… choose a paragraph of {to}, here or
          in the text; Esc ends
        </p>
        <Button kind="primary" disabled={chosen === null} onClick={onPair}>
          {chosen === null ? 'Pair' : `Pair with ${paragraphs([chosen], numbers[otherSide])}`}
        </Button>
        <Button kind="ghost" onClick={onEnd}>
          End
        </Button>
      </div>
      {partners.length === 0 ? (
        <p>{to} has nothing else it could be paired with.</p>
      ) : (
        <ul
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-label={`Paragraphs of ${to}`}
          aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
          className={styles['list']}
          onKeyDown={onKeyDown}
        >
          {partners.map((partner, i) => (
            // Keys go to the list.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={partner.block}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              onClick={() => onChoose(partner.block)}
              onDoubleClick={onPair}
            >
              <span className={styles['number']}>{paragraphs([partner.block], numbers[otherSide])}</span>
              <span className={styles['words']} lang={language}>
                {beginning(other, partner.block)}
              </span>
              <span className={styles['facts']}>{factsOf(partner)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function factsOf({ words: { shared, of }, offered, taken }: Partner): string {
  return [
    offered ? 'similar' : '',
    taken ? 'in another pair' : '',
    shared === 0 ? 'no word shared' : `${shared} of ${of} words`,
  ]
    .filter(Boolean)
    .join(', ');
}

function beginning(text: DocumentText, index: number): string {
  const block = text.blocks[index];
  return block === undefined ? '' : blockText(text, block).slice(0, shownWords);
}
