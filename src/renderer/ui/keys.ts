/** Keys as the design writes them: `Mod+Shift+Z`, `Alt+1`, `F7`. Mod is Ctrl, or Cmd on a Mac. */
export type Keys = string;

export const isMac = navigator.platform.startsWith('Mac');

/** Whether a key event is these keys: every modifier exactly as named. */
export function isKeys(event: KeyboardEvent, keys: Keys): boolean {
  const parts = partsOf(keys);
  const key = parts.at(-1) ?? '';
  const mod = parts.includes('Mod');
  return (
    (event.key.toLowerCase() === key.toLowerCase() ||
      event.code === `Digit${key}` ||
      event.code === `Key${key}`) &&
    event.shiftKey ===
      (parts.includes('Shift') || (key === '?' && event.shiftKey) || (key === '+' && event.shiftKey)) &&
    event.altKey === parts.includes('Alt') &&
    event.ctrlKey === ((mod && !isMac) || parts.includes('Ctrl')) &&
    event.metaKey === (mod && isMac)
  );
}

/** Keys as a person reads them on this machine: `Ctrl Shift Z`, `⌘⇧Z`. */
export function shownKeys(keys: Keys): string {
  const parts = partsOf(keys).map((part) => arrows[part] ?? part);
  if (!isMac) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join(' ');
  const signs: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' };
  return parts.map((part) => signs[part] ?? part).join('');
}

/** Modifiers and the key, which may be a plus itself: `Mod++`. */
function partsOf(keys: Keys): string[] {
  return keys.split(/\+(?=.)/);
}

const arrows: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** The digit from 1 to 9 whose key was pressed, told by its place on the keyboard: Shift does not change it. */
export function digitOf({ code }: { readonly code: string }): number | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
}

/** Whether the event belongs to a field in which the analyst types. */
export function isTyping(event: Event): boolean {
  const { target } = event;
  return (
    (event instanceof KeyboardEvent && event.isComposing) ||
    (target instanceof HTMLElement &&
      (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)))
  );
}

/** Whether it belongs to a field with words in it, which has an undo of its own: check boxes and choices have none. */
export function isInText(event: Event): boolean {
  const { target } = event;
  const isChoice =
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(target.type));
  return isTyping(event) && !isChoice;
}
