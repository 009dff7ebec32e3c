/** How long the page is left alone first, in milliseconds: what the analyst did comes before. */
const calm = 300;
/** What is left of a slice when the next piece of work is put off, in milliseconds. */
const scarce = 3;

/**
 * What comes of work done in the slices in which the page has nothing else to do. It yields
 * wherever it may be put off, after a few milliseconds at most.
 */
export async function inIdle<T>(work: Iterator<undefined, T>): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, calm));
  let deadline = await idle();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (deadline.timeRemaining() < scarce) deadline = await idle();
  }
}

function idle(): Promise<IdleDeadline> {
  return new Promise((resolve) => requestIdleCallback(resolve));
}
