import type { Document, DocumentText } from '../../shared/model/document.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Session } from './session.ts';

type Holder = Pick<Session, 'workspace' | 'contents'>;

/** The bytes a document was made from. Throws `unknown-record`, `file-unreadable`. */
export async function sourceOf(
  session: Holder,
  id: Id,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const { source } = recordOf(session, id);
  return { name: source.name, bytes: new Uint8Array(await session.contents.source(source.hash)) };
}

/**
 * Stores the text of a document again that is gone. False, and nothing is written, where it is not the
 * text that was stored: offsets would no longer fit. Throws `unknown-record`, or the system's error.
 */
export async function remakeText(session: Holder, id: Id, text: DocumentText): Promise<boolean> {
  return await session.contents.putAgain(recordOf(session, id).text, text);
}

function recordOf({ workspace }: Holder, id: Id): Document {
  const document = workspace.documents.get(id);
  if (document === undefined)
    throw new ReadoutError('unknown-record', 'This document is no longer in the library.');
  return document;
}
