import { type ReactNode, type RefObject, useCallback, useEffect } from 'react';
import type { Annotation, Passage } from '../../shared/model/annotation.ts';
import type { Document } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Decorations } from '../reading-surface/decorations.ts';
import { createSurface } from '../reading-surface/create-surface.ts';
import type { MakeSurface, Stage } from './rows.tsx';
import styles from './rows.module.css';
import type { ReadyComparison } from './use-compared.ts';
import { useLooks } from './use-looks.ts';

/** Both texts as they are annotated: what is drawn in them and what is done to them. */
export function useSides(
  left: Document,
  right: Document,
  ready: ReadyComparison,
  annotations: {
    readonly leftAnnotations: ReadonlyMap<Id, Annotation>;
    readonly rightAnnotations: ReadonlyMap<Id, Annotation>;
  },
  tagsShown: boolean,
  stage: RefObject<Stage | null>,
): {
  readonly makeSurface: MakeSurface;
  readonly staged: () => void;
  readonly openNote: (annotation: Id) => void;
  readonly escape: () => boolean;
  readonly popovers: ReactNode;
} {
  const looks = useLooks(tagsShown);
  const { leftAnnotations, rightAnnotations } = annotations;
  const show = useCallback((): void => {
    stage.current?.left.show(leftAnnotations, looks);
    stage.current?.right.show(rightAnnotations, looks);
  }, [stage, leftAnnotations, rightAnnotations, looks]);
  useEffect(show, [show]);

  return {
    makeSurface: (side, place) => {
      const document = side === 'left' ? left : right;
      return createSurface({
        ...place,
        text: side === 'left' ? ready.leftText : ready.rightText,
        language: document.language,
        label: `${side === 'left' ? 'A' : 'B'}: ${document.title}`,
        decorations: wordDecorations(side, ready),
        looks,
        washes: false,
        firstLane: 4.5,
        describe: () => '',
        onSelect: () => undefined,
        onMove: () => undefined,
        onHover: () => undefined,
        onClick: () => undefined,
        onKey: () => false,
      });
    },
    staged: show,
    openNote: () => undefined,
    escape: () => false,
    popovers: null,
  };
}

function wordDecorations(side: 'left' | 'right', { compared: { marks } }: ReadyComparison): Decorations {
  const words = [...marks[side].values()].flat().map(({ start, end }: Passage) => ({
    start,
    end,
    element: side === 'left' ? ('del' as const) : ('ins' as const),
    class: styles[`word-${side}`] ?? '',
  }));
  return { words, blocks: new Map() };
}
