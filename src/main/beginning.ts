import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Opened, Start, Told } from '../shared/ipc/contract.ts';
import type { DocumentText } from '../shared/model/document.ts';
import type { Hash, Id } from '../shared/model/ids.ts';
import type { AskedToOpen } from './arguments.ts';
import type { Desk } from './desk.ts';
import { systemDisk } from './files/disk.ts';
import type { Profile } from './files/profile.ts';
import { type Look, lookInto } from './workspace/first-look.ts';
import { nextPortion } from './workspace/portions.ts';

/** How long the desk leaves the machine to a window that has something to show, in milliseconds. */
const patience = 2_000;

/**
 * How the program begins: the desk opens its first workspace, and where that is a large one, the
 * window meanwhile shows what a first look into it finds. The desk has the last word: what it
 * opened otherwise than it looked is told anew.
 */
export class Beginning {
  readonly #desk: Desk;
  readonly #profile: Profile;
  readonly #tell: (told: Told) => void;
  #look: Promise<(Look & { readonly opened: Opened }) | null>;
  #isDone = false;
  #giveText: () => void = () => undefined;
  /** Resolved when the desk has opened its first workspace, or could not. */
  readonly done: Promise<void>;

  constructor(
    desk: Desk,
    profile: Profile,
    tell: (told: Told) => void,
    asked: AskedToOpen,
    isPackaged: boolean,
  ) {
    this.#desk = desk;
    this.#profile = profile;
    this.#tell = tell;
    // What cannot be looked into is for the desk to say.
    this.#look = this.#lookInto(desk.first(asked)).catch(() => null);
    const textIsGiven = new Promise<void>((resolve) => {
      this.#giveText = resolve;
    });
    this.done = this.#look.then(async (look) => {
      if (look !== null) await Promise.race([textIsGiven, setTimeout(patience)]);
      await desk.begin(asked, isPackaged);
      this.#isDone = true;
    });
  }

  /** What a window begins with. */
  async start(platform: string): Promise<Start> {
    const look = await this.#look;
    if (look === null || this.#isDone) {
      await this.done;
      return await this.#desk.start(platform);
    }
    const settings = this.#profile.settings.get();
    return { opened: look.opened, failure: null, settings, platform, sample: [] };
  }

  /** The stored text under its hash. Throws `text-missing`. */
  async text(hash: Hash): Promise<DocumentText> {
    const look = await this.#look;
    if (look !== null && !this.#isDone) return await look.contents.text(hash).finally(this.#giveText);
    await this.done;
    return await this.#desk.session.text(hash);
  }

  /** Some annotations of the open workspace, as JSON: with them a window asks for what it was not shown at first. */
  async portion(after: Id | null): Promise<string> {
    await this.done;
    await this.#amend();
    return nextPortion(this.#desk.session.workspace.annotations, after);
  }

  async #lookInto(path: string | null): Promise<(Look & { readonly opened: Opened }) | null> {
    if (path === null) return null;
    let drafts: Opened['drafts'] = {};
    const viewOf = async ({ id }: { readonly id: Id }) => {
      drafts = (await this.#profile.drafts(id)).get();
      return (await this.#profile.view(id)).get();
    };
    const look = await lookInto(resolve(path), viewOf, systemDisk);
    return look === null ? null : { ...look, opened: { ...look.opened, drafts } };
  }

  /** Tells what was opened where it is not what was shown. */
  async #amend(): Promise<void> {
    const look = await this.#look;
    if (look === null) return;
    this.#look = Promise.resolve(null);
    const { opened, failure } = await this.#desk.start('');
    if (opened === null) this.#tell({ type: 'unopened', error: failure });
    else if (!isDeepStrictEqual(opened, look.opened)) this.#tell({ type: 'opened', opened });
  }
}
