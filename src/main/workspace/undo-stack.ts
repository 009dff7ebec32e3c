import { inverse, Patch } from '../../shared/commands/patch.ts';
import type { UndoState } from '../../shared/ipc/contract.ts';

/** Milliseconds within which edits of one burst are one step. */
const burstPause = 3_000;

/** One thing the analyst did, as undo sees it. */
export interface Step {
  readonly label: string;
  readonly patches: readonly Patch[];
  /** Edits with the same key that follow one another closely are one step; null stands alone. */
  readonly burst: string | null;
  /** Milliseconds on any clock. */
  readonly at: number;
}

/** Everything done since the workspace was opened, and everything taken back since the last edit. */
export class UndoStack {
  readonly #done: Step[] = [];
  #undone: Step[] = [];

  get state(): UndoState {
    return { undo: this.#done.at(-1)?.label ?? null, redo: this.#undone.at(-1)?.label ?? null };
  }

  /** Keeps what was just done. What had been undone can no longer be redone. */
  push(step: Step): void {
    const last = this.#done.at(-1);
    const follows =
      last !== undefined &&
      this.#undone.length === 0 &&
      step.burst !== null &&
      last.burst === step.burst &&
      isWithin(step.at - last.at, burstPause);
    this.#undone = [];
    if (follows)
      this.#done.splice(-1, 1, { ...step, label: last.label, patches: joined(last.patches, step.patches) });
    else this.#done.push(step);
  }

  /** The step undo takes back and the patches that do it; null when there is none. */
  undo(): { readonly label: string; readonly patches: Patch[] } | null {
    const step = this.#done.pop();
    if (step === undefined) return null;
    this.#undone.push(step);
    return { label: step.label, patches: inverse(step.patches) };
  }

  redo(): { readonly label: string; readonly patches: readonly Patch[] } | null {
    const step = this.#undone.pop();
    if (step === undefined) return null;
    this.#done.push({ ...step, burst: null });
    return step;
  }
}

/** Milliseconds that passed; a clock that was set back says that fewer than none did, and tells nothing. */
function isWithin(passed: number, pause: number): boolean {
  return passed >= 0 && passed <= pause;
}

/** Two edits after one another. Of one record typed into for an hour only its first and last state are kept. */
function joined(first: readonly Patch[], then: readonly Patch[]): readonly Patch[] {
  const [a, ...moreOfFirst] = first;
  const [b, ...moreOfThen] = then;
  const simple = a !== undefined && b !== undefined && moreOfFirst.length === 0 && moreOfThen.length === 0;
  return simple && a.collection === b.collection && a.id === b.id
    ? [Patch.parse({ ...b, before: a.before })]
    : [...first, ...then];
}
