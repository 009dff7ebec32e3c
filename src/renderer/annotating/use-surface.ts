import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createSurface } from '../reading-surface/create-surface.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Surface, SurfaceOptions } from '../reading-surface/surface.ts';
import { settingsStore } from '../state/settings.ts';
import type { Store } from '../state/store.ts';

/** What a surface tells while it lives. */
type Told = Pick<
  SurfaceOptions,
  | 'onPress'
  | 'onAddingClick'
  | 'onSelect'
  | 'onMove'
  | 'onHover'
  | 'onClick'
  | 'onDragOut'
  | 'onKey'
  | 'onMeasured'
  | 'describe'
>;
export interface SurfaceNews extends Told {
  /** It is there, or (null) it is gone: for handlers that reach it by a ref. */
  readonly onMade: (surface: Surface | null) => void;
}

/**
 * A surface in an element for as long as the component is mounted and `options` is the same
 * object. What it tells goes to the news of the latest rendering. Null before it is there.
 */
export function useSurface(
  host: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  options: Omit<SurfaceOptions, keyof SurfaceNews | 'host' | 'scroller' | 'segmentation'>,
  news: SurfaceNews,
): Surface | null {
  const [surface, setSurface] = useState<Surface | null>(null);
  const latest = useRef(news);
  useLayoutEffect(() => {
    latest.current = news;
  });
  useLayoutEffect(() => {
    if (host.current === null || scroller.current === null) return undefined;
    const made = createSurface({
      ...options,
      host: host.current,
      scroller: scroller.current,
      segmentation: () => settingsStore.get().segmentation ?? options.language,
      describe: (annotation) => latest.current.describe(annotation),
      onPress: (adding) => latest.current.onPress(adding),
      onAddingClick: (offset) => latest.current.onAddingClick(offset),
      onSelect: (selection) => latest.current.onSelect(selection),
      onMove: (selected, how) => latest.current.onMove(selected, how),
      onHover: (under) => latest.current.onHover(under),
      onClick: (under, event) => latest.current.onClick(under, event),
      onDragOut: (data) => latest.current.onDragOut(data),
      onKey: (event) => latest.current.onKey(event),
      onMeasured: () => latest.current.onMeasured(),
    });
    latest.current.onMade(made);
    setSurface(made);
    return () => {
      made.destroy();
      latest.current.onMade(null);
      setSurface(null);
    };
  }, [host, scroller, options]);
  return surface;
}

/** Keeps a surface showing annotations as they are now. */
export function useShown(
  surface: Surface | null,
  annotations: Parameters<Surface['show']>[0],
  looks: Parameters<Surface['show']>[1],
): void {
  useLayoutEffect(() => surface?.show(annotations, looks), [surface, annotations, looks]);
}

/** Keeps a surface showing which annotation is under the pointer. */
export function useHovered(surface: Surface | null, hovered: Store<Id | null>): void {
  useEffect(() => hovered.follow(() => surface?.hover(hovered.get())), [surface, hovered]);
}
