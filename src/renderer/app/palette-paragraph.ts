import { useEffect, useState } from 'react';
import type { DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { blockText, paragraphNumbers } from '../../shared/text/blocks.ts';
import { textOf } from '../state/texts.ts';
import { openDocumentAt, useView } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import type { PaletteGroup } from './palette-hit.ts';

/** A paragraph as a query names it. */
export interface ParagraphName {
  readonly document: Id;
  /** From 1. */
  readonly number: number;
}

/** The paragraph a query names: `¶ 8` or `p 8` of the document in sight, `001 ¶8` of another. Null: it names none. */
function paragraphIn(
  { documents }: Pick<Workspace, 'documents'>,
  current: Id | null,
  query: string,
): ParagraphName | null {
  const [, name, digits] = /^\s*(?:(\S+)\s*)??(?:¶|(?<!\p{L})p)\s*(\d{1,6})\s*$/iu.exec(query) ?? [];
  if (digits === undefined) return null;
  const document =
    name === undefined ? current : [...documents.values()].find(({ number }) => number === name)?.id;
  return document == null || !documents.has(document) ? null : { document, number: Number(digits) };
}

/** The group with the paragraph a query names, as soon as its text is here; null without one. */
export function useParagraph(query: string): PaletteGroup | null {
  const documents = useWorkspace((workspace) => workspace.documents);
  const current = useView((view) => view.document);
  const [text, setText] = useState<{ readonly of: Id; readonly text: DocumentText } | null>(null);
  const wanted = paragraphIn({ documents }, current, query);
  const id = wanted?.document;
  useEffect(() => {
    if (id === undefined) return undefined;
    let isWanted = true;
    textOf(id).then(
      (read) => isWanted && setText({ of: id, text: read }),
      () => undefined, // one that cannot be read has no paragraphs
    );
    return () => {
      isWanted = false;
    };
  }, [id]);
  if (wanted === null || text === null || text.of !== id) return null;
  const { blocks } = text.text;
  const block = blocks[paragraphNumbers(blocks).indexOf(wanted.number)];
  if (block === undefined) return null;
  return {
    name: 'Paragraph',
    count: 1,
    hits: [
      {
        key: `paragraph ${wanted.document} ${wanted.number}`,
        icon: 'paragraph',
        text: blockText(text.text, block),
        marks: [],
        quoted: documents.get(wanted.document)?.language ?? 'en',
        aside: { document: wanted.document, offset: block.start },
        run: () => openDocumentAt(wanted.document, block.start),
      },
    ],
  };
}
