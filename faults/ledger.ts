import { createHash } from 'node:crypto';
import { serialise } from '../src/main/workspace/serialise.ts';
import type { Workspace } from '../src/shared/model/workspace.ts';

/** What names a state of a workspace: the same for the same content. */
export type Digest = string;

export function digestOf(workspace: Workspace): Digest {
  return createHash('sha1').update(serialise(workspace)).digest('base64');
}

/** From an opening to the next. */
interface Era {
  readonly from: number;
  /** As it was opened, and after each edit. */
  readonly states: { readonly digest: Digest; readonly at: number }[];
  /** Which of the states was called saved, and when. */
  readonly acknowledged: { readonly state: number; readonly at: number }[];
}

/**
 * What was done and what of it was called saved, each with the moment: any number that never goes
 * back. Says which states may be found after a crash.
 */
export class Ledger {
  readonly #eras: Era[] = [];

  /** Opened: what is shown now is called saved. */
  opened(digest: Digest, at: number): void {
    this.#eras.push({ from: at, states: [{ digest, at }], acknowledged: [] });
  }

  /** Told to the window; answers which edit since the opening it was, from 1. */
  told(digest: Digest, at: number): number {
    return this.#era.states.push({ digest, at }) - 1;
  }

  /** This edit and all before it are called saved. */
  acknowledged(state: number, at: number): void {
    this.#era.acknowledged.push({ state, at });
  }

  /** The last edit told since the opening; 0 is none. */
  get last(): number {
    return this.#era.states.length - 1;
  }

  /** How many edits were called saved, in all openings. */
  get count(): number {
    return this.#eras.reduce((sum, era) => sum + floorOf(era, Infinity), 0);
  }

  /** How many edits of the opening then were called saved by this moment. */
  floorAt(at: number): string {
    const n = this.#eras.findLastIndex(({ from }) => from <= at);
    const era = this.#eras[n];
    return `${n}.${era === undefined ? 0 : floorOf(era, at)}`;
  }

  /** What a crash at this moment left: null where it keeps the promise, else how many saved edits are gone. */
  lostIn(found: Digest, at: number): number | null {
    const era = this.#eras.findLast(({ from }) => from <= at);
    if (era === undefined) return null;
    const floor = floorOf(era, at);
    const states = era.states.filter((state) => state.at <= at).map(({ digest }) => digest);
    if (states.slice(floor).includes(found)) return null;
    const stale = states.lastIndexOf(found);
    return stale === -1 ? Math.max(1, floor) : floor - stale;
  }

  get #era(): Era {
    const era = this.#eras.at(-1);
    if (era === undefined) throw new Error('Nothing was opened yet.');
    return era;
  }
}

function floorOf({ acknowledged }: Era, at: number): number {
  return Math.max(0, ...acknowledged.filter((each) => each.at <= at).map(({ state }) => state));
}
