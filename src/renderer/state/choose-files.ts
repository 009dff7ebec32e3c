import type { FileOffer } from '../../shared/ipc/files.ts';
import type { Id } from '../../shared/model/ids.ts';
import { request } from './bridge.ts';
import { say } from './feedback.ts';
import { heldSource, offeredSource } from './import-sources.ts';
import { readAgain } from './importing.ts';
import { lookAtForeign, takeFiles } from './intakes.ts';
import { sentenceOf } from './workspace.ts';

/** Asks for files and takes them where they go: documents beside those under review. */
export function chooseFiles(): Promise<void> {
  return review(request('chooseFiles'));
}

/** Asks for a folder and reviews every file in it. */
export function chooseFolder(): Promise<void> {
  return review(request('chooseFolder'));
}

/** Asks for a project, a codebook or annotations of another program, to be looked at. */
export async function chooseForeign(): Promise<void> {
  const title = 'Import annotations or a project';
  const extensions = ['qdpx', 'qdc', 'jsonld', 'json', 'qde'];
  try {
    const file = await request('chooseText', {
      title,
      filter: { name: 'REFI-QDA, Web Annotation, Hypothesis', extensions },
    });
    if (file !== null) lookAtForeign([heldSource(file.name, new Uint8Array(file.bytes))]);
  } catch (error) {
    say(sentenceOf(error), 'error');
  }
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
    await takeFiles((await asked).map(offeredSource));
  } catch (error) {
    say(sentenceOf(error), 'error');
  }
}
