import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecentWorkspace } from '../shared/ipc/contract.ts';
import type { Profile } from './files/profile.ts';
import { fileNames, nameOf } from './workspace/names.ts';

/** Most workspaces that are remembered. */
const most = 10;

/** The workspaces that were open on this machine, the latest first. */
export class RecentWorkspaces {
  readonly #kept: Profile['recent'];
  #writing: Promise<void> = Promise.resolve();

  constructor(kept: Profile['recent']) {
    this.#kept = kept;
  }

  /** The one that was open last. */
  get last(): string | null {
    return this.#kept.get().workspace;
  }

  /** All but one (that which is open now), and whether each is still there. */
  async list(without: string | null): Promise<RecentWorkspace[]> {
    const paths = this.#kept.get().workspaces.filter((path) => path !== without);
    return await Promise.all(
      paths.map(async (path) => ({ path, name: nameOf(path), isThere: await isWorkspace(path) })),
    );
  }

  /** Puts a workspace first; `instead` is where it was before. In the background: it is open without it. */
  remember(path: string, instead: string = path): void {
    const { workspaces } = this.#kept.get();
    const others = workspaces.filter((other) => other !== path && other !== instead);
    this.#keep({ workspace: path, workspaces: [path, ...others].slice(0, most) });
  }

  forget(path: string): void {
    const { workspace, workspaces } = this.#kept.get();
    this.#keep({
      workspace: workspace === path ? null : workspace,
      workspaces: workspaces.filter((other) => other !== path),
    });
  }

  /** Done when all of it is on the disk, or could not be written. */
  settled(): Promise<void> {
    return this.#writing;
  }

  #keep(change: { readonly workspace: string | null; readonly workspaces: string[] }): void {
    this.#writing = this.#kept.set({ ...this.#kept.get(), ...change }).catch(() => undefined);
  }
}

async function isWorkspace(path: string): Promise<boolean> {
  return await access(join(path, fileNames.workspace)).then(
    () => true,
    () => false,
  );
}
