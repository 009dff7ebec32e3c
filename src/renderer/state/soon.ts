/** Milliseconds after the last call. */
const pause = 400;

/** Something done soon after it was last asked for. */
export interface Soon {
  readonly ask: () => void;
  /** It was done, or is no longer wanted. */
  readonly cancel: () => void;
}

/**
 * Does something once for many calls: 400 ms after the last, and at the latest `longest` milliseconds
 * after the first, so that who types or scrolls without a pause is followed too.
 */
export function soon(act: () => void, longest: number): Soon {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When it is to be done at the latest, in milliseconds of the page's clock; null while nobody waits. */
  let due: number | null = null;
  const cancel = (): void => {
    clearTimeout(timer);
    due = null;
  };
  return {
    ask() {
      const now = performance.now();
      due ??= now + longest;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          cancel();
          act();
        },
        Math.max(0, Math.min(pause, due - now)),
      );
    },
    cancel,
  };
}
