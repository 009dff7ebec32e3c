/** How long the page is left alone first, in milliseconds: what the analyst did comes before. */
const calm = 300;
/** What is left of a slice when the next piece of work is put off, in milliseconds. */
const scarce = 3;

/**
 * What comes of work done in the slices in which the page has nothing else to do. It yields
 * wherever it may be put off, after a few milliseconds at most. Given up by the signal, it does
 * no more, and its promise is never settled.
 */
export async function inIdle<T>(work: Iterator<undefined, T>, signal?: AbortSignal): Promise<T> {
  let deadline = await untilIdle(signal);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (deadline.timeRemaining() < scarce) deadline = await idle(signal);
  }
}

/** Done when the page was left alone for a while and has nothing else to do; never, once given up. */
export async function untilIdle(signal?: AbortSignal): Promise<IdleDeadline> {
  await new Promise((resolve) => setTimeout(resolve, calm));
  return await idle(signal);
}

/** Done when the page has nothing else to do; never, once given up. */
export function idle(signal?: AbortSignal): Promise<IdleDeadline> {
  return new Promise((resolve) =>
    requestIdleCallback((deadline) => {
      if (signal?.aborted !== true) resolve(deadline);
    }),
  );
}
