import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useLooks } from '../annotating/looks.ts';
import type { Looks } from '../reading-surface/marking.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { type Store, useStore } from '../state/store.ts';
import { depart } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import styles from './ruler.module.css';
import { type Scale, tickHue, Ticks } from './ticks.ts';
import type { Scrolled } from './use-place.ts';

/** The document to scale by characters: a tick for each annotation, and what is in sight. A click goes there. */
export const Ruler = memo(function Ruler({
  document,
  text,
  surface,
  sight,
}: {
  document: Id;
  text: DocumentText;
  surface: Surface | null;
  sight: Store<Scrolled>;
}) {
  const element = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (element.current === null) return undefined;
    const sizes = new ResizeObserver(([entry]) => setHeight(entry?.contentRect.height ?? 0));
    sizes.observe(element.current);
    return () => sizes.disconnect();
  }, []);
  const scale = useMemo(
    () => ({ from: text.blocks[0]?.start ?? 0, to: text.blocks.at(-1)?.end ?? 1, height }),
    [text, height],
  );
  return (
    <div
      ref={element}
      className={styles['ruler']}
      aria-hidden="true"
      onClick={(event) => {
        const y = event.clientY - event.currentTarget.getBoundingClientRect().top;
        const offset = scale.from + Math.floor((y / Math.max(1, height)) * (scale.to - scale.from));
        depart();
        surface?.reveal({ start: Math.max(0, offset), end: offset + 1 });
      }}
    >
      <Sight scale={scale} sight={sight} />
      {height === 0 ? null : <TickMarks document={document} scale={scale} />}
    </div>
  );
});

/** What is in sight. */
function Sight({ scale: { from, to }, sight }: { scale: Scale; sight: Store<Scrolled> }) {
  const scrolled = useStore(sight, (seen) => seen);
  const percent = (offset: number): number => ((offset - from) / Math.max(1, to - from)) * 100;
  return (
    <div
      className={styles['sight']}
      style={{
        top: `${percent(scrolled.from)}%`,
        height: `${percent(scrolled.to) - percent(scrolled.from)}%`,
      }}
    />
  );
}

function TickMarks({ document, scale }: { document: Id; scale: Scale }) {
  const annotations = useWorkspace((workspace) => workspace.annotations.in(document));
  const looks = useLooks();
  const [before, keep] = useState(() => Ticks.on(scale));
  const ticks = (before.scale === scale ? before : Ticks.on(scale)).with(annotations);
  if (ticks !== before) keep(ticks);
  return (
    <svg>
      {[...ticks.rows].map(([key, { tags, path }]) => (
        <TickRow key={key} tags={tags} path={path} looks={looks} />
      ))}
    </svg>
  );
}

/** Hidden by its class alone: its path stays as it was drawn. */
const TickRow = memo(function TickRow({
  tags,
  path,
  looks,
}: {
  tags: readonly Id[];
  path: string;
  looks: Looks;
}) {
  const hue = tickHue(tags, looks);
  const look = hue === '' ? styles['untagged'] : `h-${hue}`;
  return <path d={path} className={hue === null ? styles['hidden'] : look} />;
});
