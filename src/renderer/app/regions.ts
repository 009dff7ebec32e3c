import { say } from '../state/feedback.ts';

/** What a region gives the focus to, the most wanted first. */
const wanted = [
  '[role="option"][tabindex="0"]',
  '[role="treeitem"][tabindex="0"]',
  '[role="tab"][aria-selected="true"]',
  '[role="document"]',
  '[data-open-note] textarea',
  'button:not([disabled])',
  'input',
  '[tabindex="0"]',
];

/** F6: the focus goes to the next region on the screen that can take it, in the order of Tab. */
export function nextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  const from = current < 0 && step < 0 ? 0 : current;
  for (let i = 1; i <= regions.length; i++) {
    const region = regions[(from + i * step + regions.length * i) % regions.length];
    const target = region === undefined ? null : targetIn(region);
    if (region === undefined || target === null) continue;
    target.focus({ preventScroll: true });
    say(region.dataset['region'] ?? '');
    return;
  }
}

/** Only what is in sight: the focus must not scroll the page away from the analyst's place. */
function targetIn(region: HTMLElement): HTMLElement | null {
  for (const selector of wanted)
    for (const element of region.querySelectorAll<HTMLElement>(selector))
      if (inSight(element)) return element;
  return null;
}

function inSight(element: HTMLElement): boolean {
  const { top, bottom, left, right, width } = element.getBoundingClientRect();
  return (
    width > 0 &&
    bottom > 0 &&
    top < innerHeight &&
    right > 0 &&
    left < innerWidth &&
    element.checkVisibility()
  );
}
