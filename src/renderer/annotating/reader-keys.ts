import type { EdgeStep } from '../../shared/text/edges.ts';
import { motionOf } from '../reading-surface/keys.ts';
import type { Motion } from '../reading-surface/motions.ts';
import { digitOf } from '../ui/keys.ts';

/** What a key in the text asks for. */
export type Act =
  | { readonly name: 'tag'; readonly digit: number; readonly stay: boolean }
  | { readonly name: 'step' | 'cycle'; readonly by: 1 | -1 }
  | { readonly name: 'move'; readonly motion: Motion; readonly extend: boolean }
  | ({ readonly name: 'edge' } & EdgeStep)
  | {
      readonly name:
        | 'repeat'
        | 'highlight'
        | 'pick'
        | 'note'
        | 'edit'
        | 'suggest'
        | 'open'
        | 'escape'
        | 'delete';
    }
  | { readonly name: 'keep-range' };

const letters: Readonly<Record<string, Act>> = {
  h: { name: 'highlight' },
  t: { name: 'pick' },
  n: { name: 'note' },
  e: { name: 'edit' },
  ';': { name: 'suggest' },
  '[': { name: 'step', by: -1 },
  ']': { name: 'step', by: 1 },
};
const others: Readonly<Record<string, Act>> = {
  Enter: { name: 'open' },
  Escape: { name: 'escape' },
  Delete: { name: 'delete' },
};

/**
 * The act of a key pressed in the text, or null where it is none of ours. Keys of a single
 * character can be switched off (WCAG 2.1.4); digits go by their place on the keyboard, so
 * that Shift does not change them.
 */
export function actOf(event: KeyboardEvent, singleKeys: boolean): Act | null {
  const edge = edgeOf(event);
  if (edge !== null) return edge;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (event.key === 'Tab') return { name: 'cycle', by: event.shiftKey ? -1 : 1 };
  const other = others[event.key];
  if (other !== undefined) return other;
  if (!singleKeys) return null;
  const digit = digitOf(event);
  if (event.key === '.') return { name: 'repeat' };
  if (digit !== null) return { name: 'tag', digit, stay: event.shiftKey };
  if (event.key === '+') return { name: 'keep-range' };
  const motion = motionOf(event);
  if (motion !== null) return { name: 'move', ...motion };
  return event.shiftKey ? null : (letters[event.key.toLowerCase()] ?? null);
}

/** Shift and an arrow move the right edge of what is open by a word, with Alt the left one, with Ctrl by a character. */
function edgeOf({ key, shiftKey, altKey, ctrlKey, metaKey, isComposing }: KeyboardEvent): Act | null {
  if (!shiftKey || metaKey || isComposing || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return null;
  return {
    name: 'edge',
    edge: altKey ? 'left' : 'right',
    by: ctrlKey ? 'character' : 'word',
    towards: key === 'ArrowLeft' ? 'start' : 'end',
  };
}
