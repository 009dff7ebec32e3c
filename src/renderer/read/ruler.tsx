import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import type { SortedMap } from '../../shared/model/sorted-map.ts';
import type { Looks } from '../reading-surface/marking.ts';
import { isDrawn } from '../reading-surface/runs.ts';
import type { Surface } from '../reading-surface/surface.ts';
import { depart } from '../state/view.ts';
import { useTally } from '../state/use-tally.ts';
import styles from './ruler.module.css';
import type { Scrolled } from './use-place.ts';

/** The document to scale by characters: a tick for each annotation, and what is in sight. A click goes there. */
export function Ruler({
  text,
  surface,
  annotations,
  looks,
  scrolled,
}: {
  text: DocumentText;
  surface: Surface | null;
  annotations: SortedMap<Annotation>;
  looks: Looks;
  scrolled: Scrolled;
}) {
  const element = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (element.current === null) return undefined;
    const sizes = new ResizeObserver(([entry]) => setHeight(entry?.contentRect.height ?? 0));
    sizes.observe(element.current);
    return () => sizes.disconnect();
  }, []);
  const from = text.blocks[0]?.start ?? 0;
  const length = Math.max(1, (text.blocks.at(-1)?.end ?? 1) - from);
  const tickOf = useCallback(
    (annotation: Annotation): readonly string[] => {
      if (!isDrawn(annotation, looks.lookOf, looks.untagged)) return [];
      const hue = annotation.tags.map(looks.lookOf).find((look) => look !== null)?.hue ?? '';
      const y = Math.round((((annotation.ranges[0]?.start ?? 0) - from) / length) * (height - 2)) + 1;
      return [`${hue} ${y}`];
    },
    [looks, height, from, length],
  );
  const ticks = useTally(annotations, tickOf);
  const paths = useMemo(() => pathsOf(ticks.keys()), [ticks]);
  const percent = (offset: number): number => ((offset - from) / length) * 100;
  return (
    <div
      ref={element}
      className={styles['ruler']}
      aria-hidden="true"
      onClick={(event) => {
        const y = event.clientY - event.currentTarget.getBoundingClientRect().top;
        const offset = from + Math.floor((y / Math.max(1, height)) * length);
        depart();
        surface?.reveal({ start: Math.max(0, offset), end: offset + 1 });
      }}
    >
      <div
        className={styles['sight']}
        style={{
          top: `${percent(scrolled.from)}%`,
          height: `${percent(scrolled.to) - percent(scrolled.from)}%`,
        }}
      />
      <svg>
        {[...paths].map(([hue, path]) => (
          <path key={hue} d={path} className={hue === '' ? styles['untagged'] : `h-${hue}`} />
        ))}
      </svg>
    </div>
  );
}

/** One path for all ticks of a hue; that of none under ''. A tick is its hue and its height in CSS pixels. */
function pathsOf(ticks: Iterable<string>): Map<string, string> {
  const paths = new Map<string, string>();
  for (const tick of ticks) {
    const [hue = '', y = ''] = tick.split(' ');
    paths.set(hue, `${paths.get(hue) ?? ''}M4 ${y}h10`);
  }
  return paths;
}
