/** How long a finger rests for a long press, in milliseconds, and how far it may stray, CSS pixels. */
const pause = 500;
const stray = 10;

/**
 * Tells when a finger rests on an element, in place of the browser's own word, menu and click. Answers how to stop.
 */
export function watchLongPress(
  element: HTMLElement,
  onLongPress: (x: number, y: number) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: PointerEvent | null = null;
  let isLong = false;
  const end = (): void => {
    clearTimeout(timer);
    from = null;
  };
  const press = (event: PointerEvent): void => {
    end();
    isLong = false;
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    from = event;
    timer = setTimeout(() => {
      isLong = true;
      onLongPress(event.clientX, event.clientY);
    }, pause);
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    if (from !== null && Math.hypot(clientX - from.clientX, clientY - from.clientY) > stray) end();
  };
  const menu = (event: MouseEvent): void => {
    if (from !== null) event.preventDefault();
  };
  const lift = (event: TouchEvent): void => {
    if (isLong) event.preventDefault();
  };
  element.addEventListener('touchend', lift, { passive: false });
  element.addEventListener('pointerdown', press);
  element.addEventListener('contextmenu', menu);
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', end);
  window.addEventListener('pointercancel', end);
  return () => {
    end();
    element.removeEventListener('touchend', lift);
    element.removeEventListener('pointerdown', press);
    element.removeEventListener('contextmenu', menu);
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', end);
  };
}
