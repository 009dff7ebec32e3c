import type { FlowPiece } from './flow.ts';

/** Headers or footers as furniture: those of first, even and odd pages often say the same, which stands once. */
export function runningHeads(stories: readonly (readonly FlowPiece[])[]): FlowPiece[] {
  const seen = new Set<string>();
  const pieces: FlowPiece[] = [];
  for (const { text } of stories.flat()) {
    if (seen.has(text)) continue;
    seen.add(text);
    pieces.push({ text, kind: 'paragraph', reason: 'running-head' });
  }
  return pieces;
}
