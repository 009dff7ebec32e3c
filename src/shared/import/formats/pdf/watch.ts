/**
 * What work answers, or an error where it neither ends nor calls `alive` for so many milliseconds:
 * pdf.js leaves some questions about broken files without an answer. A timer only fires while
 * nothing else runs in this thread, so work that is merely long is seldom taken for one that died.
 */
export async function watched<T>(silence: number, work: (alive: () => void) => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp = (_error: Error): void => undefined;
  const silent = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(new Error(`No answer within ${silence} ms.`)), silence);
  };
  alive();
  try {
    return await Promise.race([work(alive), silent]);
  } finally {
    clearTimeout(timer);
  }
}
