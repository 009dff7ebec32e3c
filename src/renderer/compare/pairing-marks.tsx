import { useLayoutEffect, useRef } from 'react';
import { useStore } from '../state/store.ts';
import styles from './pairing-marks.module.css';
import type { Pairing } from './use-pairing.ts';
import type { Stage } from './use-stage.ts';

/** Frames around the paragraph that is being paired and the one it is to be paired with. */
export function PairingMarks({ pairing, stage }: { pairing: Pairing; stage: Stage }) {
  const { side, block, chosen } = pairing;
  return (
    <>
      <Frame look="from" of={stage[side].block(block)} stage={stage} />
      {chosen === null ? null : (
        <Frame look="to" of={stage[side === 'left' ? 'right' : 'left'].block(chosen)} stage={stage} />
      )}
    </>
  );
}

function Frame({ look, of, stage }: { look: 'from' | 'to'; of: HTMLElement | null; stage: Stage }) {
  const frame = useRef<HTMLDivElement>(null);
  // Drawn again whenever the rows are laid out again.
  useStore(stage.layout.geometry, (state) => state);
  useLayoutEffect(() => {
    const element = frame.current;
    const around = element?.offsetParent?.getBoundingClientRect();
    const box = of?.getBoundingClientRect();
    if (element === null || around === undefined || box === undefined) return;
    element.style.display = box.height === 0 ? 'none' : '';
    element.style.left = `${box.left - around.left}px`;
    element.style.top = `${box.top - around.top}px`;
    element.style.width = `${box.width}px`;
    element.style.height = `${box.height}px`;
  });
  return <div ref={frame} aria-hidden="true" className={`${styles['frame']} ${styles[look]}`} />;
}
