import { useEffect } from 'react';
import type { Document } from '../../shared/model/document.ts';
import { setStatus } from '../state/feedback.ts';
import { useText } from '../state/texts.ts';
import { useView } from '../state/view.ts';
import { useIsHere, useMirror, useWorkspace } from '../state/workspace.ts';
import { MissingText } from './missing-text.tsx';
import { NoDocument } from './no-document.tsx';
import { Sheet } from './sheet.tsx';

/** The Read screen: one document, its annotations and notes. */
export function Read() {
  const id = useView((view) => view.document);
  const document = useWorkspace(({ documents }) => (id === null ? undefined : documents.get(id)));
  const isRead = document !== undefined;
  useEffect(() => {
    if (!isRead) setStatus({ centre: '', right: [] });
  }, [isRead]);
  // A text that is made again, or found to be damaged, is asked for anew.
  const isUnreadable = useMirror(({ unreadable }) => id !== null && unreadable.has(id));
  if (document === undefined) return <NoDocument />;
  return <ReadDocument key={`${document.id} ${isUnreadable}`} document={document} />;
}

function ReadDocument({ document }: { document: Document }) {
  const text = useText(document.id);
  const isHere = useIsHere(document.id);
  if (!isHere) return null;
  switch (text.state) {
    case 'reading':
      return null;
    case 'failed':
      return <MissingText document={document} error={text.error} />;
    case 'ready':
      return <Sheet key={document.text} document={document} text={text.text} />;
  }
}
