/** Collapses the white space of a paragraph as OpenDocument has it (1.2, part 1, 6.1.2), over its elements. */
export interface WhiteSpace {
  /** The words of a text node as they are read. */
  readonly collapsed: (words: string) => string;
  /** Something stands here that is no white space to be collapsed: a tab element, a note. */
  readonly stop: () => void;
}

export function whiteSpace(): WhiteSpace {
  let afterSpace = true;
  return {
    collapsed: (words) => {
      const single = words.replaceAll(/[ \t\r\n]+/g, ' ');
      const kept = afterSpace && single.startsWith(' ') ? single.slice(1) : single;
      if (single !== '') afterSpace = single.endsWith(' ');
      return kept;
    },
    stop: () => {
      afterSpace = false;
    },
  };
}
