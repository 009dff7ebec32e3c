import { noteParagraphs } from '../../note.ts';

/** What the analyst typed, a block for each paragraph: `label (address)` for a link with a label. */
export function typedText(text: string): string[] {
  return noteParagraphs(text).map((lines) =>
    lines
      .map((runs) =>
        runs
          .map((run) => (run.link === null || run.link === run.text ? run.text : `${run.text} (${run.link})`))
          .join(''),
      )
      .join('\n'),
  );
}
