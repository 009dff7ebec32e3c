import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import {
  chainAround,
  figuresInWords,
  type LinkFigures,
  linkAt,
  linksOf,
} from '../../shared/comparison/chain.ts';
import type { RowKind } from '../../shared/comparison/rows.ts';
import type { Pair } from '../../shared/model/comparison.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useAction } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import { useWorkspace } from '../state/workspace.ts';
import { IconButton } from '../ui/button.tsx';
import { shownKeys } from '../ui/keys.ts';
import { Tooltip } from '../ui/tooltip.tsx';
import { AddStop } from './add-stop.tsx';
import { ChainStop } from './chain-stop.tsx';
import styles from './chain-strip.module.css';
import { type ComparedPair, goToLink } from './pair.ts';
import { PairGlyph } from './pair-glyph.tsx';
import { useLinkFigures } from './use-link-figures.ts';

/**
 * The chain of versions the pair in sight is a link of: what each makes of the one before, in
 * figures, and a step to it. Nothing where there is only the pair.
 */
export function ChainStrip({ pair }: { pair: ComparedPair }) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const chain = useMemo(() => chainAround(documents, pair, pair.chain), [documents, pair]);
  const links = useMemo(() => linksOf(chain), [chain]);
  const at = linkAt(links, pair);
  const step = (by: 1 | -1): void => {
    const next = at < 0 ? (by === 1 ? links[0] : links.at(-1)) : links[at + by];
    const number = (id: Id): string => documents.get(id)?.number ?? '';
    if (next !== undefined && (at >= 0 || chain.length > 0)) {
      goToLink(next);
      say(`${number(next.left)} and ${number(next.right)}`);
    } else if (chain.length === 0) say('These two are no part of a chain: compare several versions for one');
    else say(by === 1 ? 'These are the last two of the chain' : 'These are the first two of the chain');
  };
  useAction('next-link', () => step(1));
  useAction('previous-link', () => step(-1));
  return chain.length === 0 ? null : <Strip chain={chain} links={links} at={at} pair={pair} onStep={step} />;
}

function Strip({
  chain,
  links,
  at,
  pair,
  onStep,
}: {
  chain: readonly Id[];
  links: readonly Pair[];
  /** The link in sight; -1 where the pair is none. */
  at: number;
  pair: Pair;
  onStep: (by: 1 | -1) => void;
}) {
  const figures = useLinkFigures(links);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[at + 1]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at]);
  const ends = links[chain.length - 1];
  return (
    <nav aria-label="Chain of versions" className={styles['strip']} data-region="Chain of versions">
      <ol ref={list} className={styles['chain']}>
        {chain.map((id, i) => {
          const link = links[i - 1];
          return (
            <li key={id}>
              {link === undefined ? null : (
                <Link link={link} figures={figures[i - 1]} isCurrent={i - 1 === at} />
              )}
              <ChainStop chain={chain} index={i} isCompared={id === pair.left || id === pair.right} />
            </li>
          );
        })}
      </ol>
      {ends === undefined ? null : (
        <div className={styles['ends']}>
          <Link link={ends} figures={figures[chain.length - 1]} isCurrent={at === chain.length - 1} isNamed />
        </div>
      )}
      <span className={styles['space']} />
      <IconButton label="Two versions before" keys={shownKeys('Alt+PageUp')} onClick={() => onStep(-1)}>
        <ChevronLeft size={16} aria-hidden="true" />
      </IconButton>
      <IconButton label="Next two versions" keys={shownKeys('Alt+PageDown')} onClick={() => onStep(1)}>
        <ChevronRight size={16} aria-hidden="true" />
      </IconButton>
      <AddStop chain={chain} />
    </nav>
  );
}

/** What one version makes of another. */
function Link({
  link,
  figures,
  isCurrent,
  isNamed = false,
}: {
  link: Pair;
  /** Undefined until they are worked out; null where a text cannot be read. */
  figures: LinkFigures | null | undefined;
  isCurrent: boolean;
  /** Whether it says which two, because it does not stand between them. */
  isNamed?: boolean;
}) {
  const documents = useWorkspace((workspace) => workspace.documents);
  const [from, to] = [link.left, link.right].map((id) => documents.get(id)?.number ?? '');
  const words = figures === undefined ? '' : figures === null ? 'not readable' : figuresInWords(figures);
  const label = `${from} to ${to}${words === '' ? '' : `: ${words}`}`;
  return (
    <Tooltip label={label}>
      <button
        type="button"
        className={styles['link']}
        aria-current={isCurrent ? 'true' : undefined}
        aria-label={label}
        onClick={() => goToLink(link)}
      >
        {isNamed ? (
          <span className={styles['named']}>
            {from}
            <ChevronRight size={12} aria-hidden="true" />
            {to}
          </span>
        ) : null}
        <span className={styles['figures']}>
          {figures === null ? words : figures === undefined ? null : <Figures figures={figures} />}
        </span>
      </button>
    </Tooltip>
  );
}

/** In the glyphs of the rows below, for the line is short; what there is none of is left out. */
function Figures({ figures: { kept, changed, dropped, added } }: { figures: LinkFigures }) {
  const counts: readonly (readonly [RowKind, number])[] = [
    ['identical', kept],
    ['edited', changed],
    ['only-left', dropped],
    ['only-right', added],
  ];
  return counts.map(([kind, count]) =>
    count === 0 ? null : (
      <span key={kind} className={styles['figure']}>
        <PairGlyph kind={kind} />
        {count}
      </span>
    ),
  );
}
