import type { DocumentText } from '../../model/document.ts';
import { plainBlocks } from '../../text/blocks.ts';
import type { Extract } from '../reading.ts';

/** The reading of a plain text that says nothing of itself. */
export function extractOf(text: DocumentText): Extract {
  return {
    format: 'text',
    text,
    encoding: 'utf-8',
    invalid: 0,
    hints: [],
    furniture: [],
    changes: null,
    remarks: [],
  };
}

/** The reading of these lines, a blank one between any two. */
export function extractOfLines(...lines: readonly string[]): Extract {
  const text = lines.join('\n\n');
  return extractOf({ text, blocks: plainBlocks(text) });
}
