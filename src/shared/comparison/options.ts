import type { Pair } from '../model/comparison.ts';
import type { Document, DocumentText } from '../model/document.ts';
import type { Id } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Compared, compared, type CompareOptions } from './compared.ts';
import { pairCorrections } from './corrections.ts';
import { stancesOf } from './stances/stances.ts';

/** A document with its stored text. */
export interface TextOfDocument {
  readonly document: Document;
  readonly text: DocumentText;
}

/**
 * How two documents of a workspace are compared, A left and B right, wherever it is done: on the
 * screen, in a report, in a terminal. As A's language has it, and with what the analyst corrected.
 */
export function compareOptions(
  { corrections }: Pick<Workspace, 'corrections'>,
  left: TextOfDocument,
  right: TextOfDocument,
): CompareOptions {
  const { placed } = pairCorrections(corrections.values(), sideOf(left), sideOf(right));
  return {
    language: left.document.language,
    corrections: placed.map((correction) => ({
      is: correction.is,
      left: correction.left,
      right: correction.right,
    })),
  };
}

/** A pair compared at once, with the words that differ; null where a document or its text is not there. */
export function comparedPair(
  workspace: Pick<Workspace, 'documents' | 'corrections' | 'stances'>,
  pair: Pair,
  textOf: (document: Id) => DocumentText | null,
): Compared | null {
  const [left, right] = [pair.left, pair.right].map((id) => {
    const document = workspace.documents.get(id);
    const text = textOf(id);
    return document === undefined || text === null ? null : { document, text };
  });
  return left == null || right == null
    ? null
    : compared(
        left.text,
        right.text,
        compareOptions(workspace, left, right),
        stancesOf([...workspace.stances.values()], left.document.language),
      );
}

function sideOf({ document, text }: TextOfDocument) {
  return { document: document.id, blocks: text.blocks };
}
