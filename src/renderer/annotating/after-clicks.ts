/** How long after a click of a series the next one may come, in milliseconds. */
const series = 400;

let clicks = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Counts the clicks of a series for `afterClicks`. Answers how to stop. */
export function countClicks(): () => void {
  const press = ({ detail }: MouseEvent): void => {
    clicks = detail;
    clearTimeout(timer);
  };
  window.addEventListener('mousedown', press, true);
  return () => {
    window.removeEventListener('mousedown', press, true);
    clicks = 0;
  };
}

/**
 * Does something with what the mouse selected: after a drag at once, after a double click when
 * no further click has come, for a third would have meant more words. Each call stands in for
 * the one before that still waits.
 */
export function afterClicks(act: () => void): void {
  clearTimeout(timer);
  if (clicks < 2) act();
  else timer = setTimeout(act, series);
}
