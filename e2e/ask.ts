import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { type Bridge, Reply, Start } from '../src/shared/ipc/contract.ts';
import type { WorkspaceFile } from '../src/shared/model/workspace.ts';
import { root } from './fixtures.ts';

declare global {
  interface Window {
    readonly readout: Bridge;
  }
}

/** Sends a request as the page would, and answers what main replied. */
export async function ask(page: Page, channel: string, ...args: unknown[]): Promise<Reply> {
  return Reply.parse(
    await page.evaluate(([name, list]) => window.readout.request(name, list), [channel, args] as const),
  );
}

/** The value of a reply, checked; throws the sentence of one that refuses. */
export function valueOf<T>(reply: Reply, schema: { parse(value: unknown): T }): T {
  if (!reply.ok) throw new Error(reply.error.message);
  return schema.parse(reply.value);
}

/** What the window started with. */
export async function start(page: Page): Promise<Start> {
  return valueOf(await ask(page, 'start'), Start);
}

/** The file of the open workspace, as main has it. */
export async function file(page: Page): Promise<WorkspaceFile> {
  const { opened, failure } = await start(page);
  if (opened === null) throw new Error(failure?.message ?? 'No workspace is open');
  return opened.file;
}

/** The names of the tags, as main has them. */
export async function tagNames(page: Page): Promise<string[]> {
  return (await file(page)).tags.map(({ name }) => name);
}

/** A command that adds an annotation with a note to the first document. */
export function addNote({ documents }: WorkspaceFile, note: string) {
  const document = documents[0]?.id;
  return {
    type: 'addAnnotation',
    id: crypto.randomUUID(),
    document,
    ranges: [{ start: 0, end: 5 }],
    tags: [],
    note,
  };
}

/** A copy of the shipped sample at a path. */
export async function sampleAt(path: string): Promise<string> {
  await cp(join(root, 'seeds', 'sample.readout'), path, { recursive: true });
  return path;
}

/** Answers the next save dialogs with a path, null for Cancel. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  }, filePath);
}

/** Answers message boxes with a button and keeps what they said. */
export async function answerMessageBox(app: ElectronApplication, response: number): Promise<void> {
  await app.evaluate(({ dialog }, button) => {
    dialog.showMessageBox = (...args: unknown[]) => {
      Object.assign(globalThis, { lastMessageBox: args.at(-1) });
      return Promise.resolve({ response: button, checkboxChecked: false });
    };
  }, response);
}

/** What the last message box said, as JSON. */
export async function lastMessageBox(app: ElectronApplication): Promise<string> {
  return await app.evaluate(() =>
    JSON.stringify(Object.getOwnPropertyDescriptor(globalThis, 'lastMessageBox')?.value ?? null),
  );
}
