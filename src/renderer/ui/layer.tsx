import { createContext, type ReactNode, use, useState } from 'react';

const Layer = createContext<HTMLElement | null>(null);

/** Keeps a place in a landmark of the page where menus and tooltips are put; they are drawn over everything. */
export function LayerGroup({ children }: { children: (place: ReactNode) => ReactNode }) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  return <Layer value={element}>{children(<div ref={setElement} />)}</Layer>;
}

/** The place for what is drawn over the page. */
export function useLayer(): HTMLElement | null {
  return use(Layer);
}
