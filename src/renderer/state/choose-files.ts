import type { FileOffer } from '../../shared/ipc/files.ts';
import type { Id } from '../../shared/model/ids.ts';
import { request } from './bridge.ts';
import { say } from './feedback.ts';
import { offeredSource } from './import-sources.ts';
import { readAgain, reviewFiles } from './importing.ts';
import { sentenceOf } from './workspace.ts';

/** Asks for files and reviews them, beside those under review. */
export function chooseFiles(): Promise<void> {
  return review(request('chooseFiles'));
}

/** Asks for a folder and reviews every file in it. */
export function chooseFolder(): Promise<void> {
  return review(request('chooseFolder'));
}

/** Asks where a file lies that could not be read, and reads it there. */
export async function findFile(id: Id, name: string): Promise<void> {
  try {
    const offer = await request('findFile', name);
    if (offer !== null) readAgain(id, offeredSource(offer));
  } catch (error) {
    say(sentenceOf(error), 'error');
  }
}

async function review(asked: Promise<readonly FileOffer[]>): Promise<void> {
  try {
    reviewFiles((await asked).map(offeredSource));
  } catch (error) {
    say(sentenceOf(error), 'error');
  }
}
