import { userInfo } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { Drafts } from '../../shared/ipc/contract.ts';
import { type Id, Moment } from '../../shared/model/ids.ts';
import { defaultSettings, Settings } from '../../shared/model/settings.ts';
import { View } from '../../shared/model/view.ts';
import { KeptValue } from './kept-value.ts';

/** Where the window stood, in device-independent pixels, and how far the interface was zoomed (Chromium's levels). */
export const WindowPlace = z.strictObject({
  bounds: z.nullable(z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })),
  maximised: z.boolean(),
  zoom: z.number(),
});
export type WindowPlace = z.infer<typeof WindowPlace>;

/** Folders and files this machine goes back to. */
const Recent = z.strictObject({
  /** The one to begin with. */
  workspace: z.nullable(z.string()),
  exported: z.nullable(z.string()),
  /** Where exports of each key lie, the latest last, the SHA-256 of what was written, and when. */
  exports: z.prefault(
    z.record(z.string(), z.strictObject({ path: z.string(), hash: z.string(), at: Moment })),
    {},
  ),
  /** Folders of workspaces that were open, the latest first. */
  workspaces: z.prefault(z.array(z.string()), []),
});

/** What holds for this analyst on this machine, in the program's own folder. */
export interface Profile {
  readonly settings: KeptValue<Settings>;
  readonly recent: KeptValue<z.infer<typeof Recent>>;
  readonly window: KeptValue<WindowPlace>;
  /** What was in sight in a workspace. */
  view(workspace: Id): Promise<KeptValue<View | null>>;
  /** What was typed in a workspace and could not be saved yet. */
  drafts(workspace: Id): Promise<KeptValue<Drafts>>;
}

/**
 * What this machine calls its user: the name annotations are signed with until the analyst gives
 * another, so that two people's are told apart from the first one on. Empty where it cannot be had.
 */
export function accountName(): string {
  try {
    return userInfo().username.slice(0, 200);
  } catch {
    return '';
  }
}

/** Reads the profile from the program's folder; whatever cannot be read is as on the first day. */
export async function readProfile(folder: string): Promise<Profile> {
  const [settings, recent, window] = await Promise.all([
    KeptValue.read(join(folder, 'settings.json'), Settings, { ...defaultSettings, author: accountName() }),
    KeptValue.read(join(folder, 'recent.json'), Recent, {
      workspace: null,
      exported: null,
      exports: {},
      workspaces: [],
    }),
    KeptValue.read(join(folder, 'window.json'), WindowPlace, { bounds: null, maximised: false, zoom: 0 }),
  ]);
  return {
    settings,
    recent,
    window,
    view: (workspace) => KeptValue.read(join(folder, 'views', `${workspace}.json`), z.nullable(View), null),
    drafts: (workspace) => KeptValue.read(join(folder, 'drafts', `${workspace}.json`), Drafts, {}),
  };
}
