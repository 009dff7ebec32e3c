import { useEffect, useRef } from 'react';

/** Answers the signal of an export that begins: given when the screen goes. */
export function useLeaving(): () => AbortSignal {
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  return () => {
    controller.current = new AbortController();
    return controller.current.signal;
  };
}
