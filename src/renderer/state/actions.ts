import { useEffect, useRef } from 'react';
import type { MenuAction } from '../../shared/ipc/menu-action.ts';

/** What can be asked for from a menu, a key or the palette, wherever the focus is. */
export type Action = MenuAction;

const handlers = new Map<Action, (() => void)[]>();

/** Does an action with the handler mounted last. False where nothing on the screen answers to it. */
export function dispatchAction(action: Action): boolean {
  const handler = handlers.get(action)?.at(-1);
  handler?.();
  return handler !== undefined;
}

/** Whether something on the screen answers to an action. */
export function isAnswered(action: Action): boolean {
  return handlers.get(action)?.at(-1) !== undefined;
}

/** Answers to an action for as long as the component is mounted. */
export function useAction(action: Action, handler: () => void): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    const call = (): void => latest.current();
    const list = handlers.get(action) ?? [];
    handlers.set(action, [...list, call]);
    return () => {
      handlers.set(
        action,
        (handlers.get(action) ?? []).filter((other) => other !== call),
      );
    };
  }, [action]);
}
