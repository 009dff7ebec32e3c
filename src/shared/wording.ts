const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `1,204 passages`, `1 passage`; `several` for a noun whose plural is not made with an s. */
export function counted(n: number, noun: string, several = `${noun}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? noun : several}`;
}

/** `five documents`: in words up to ten, as a title has it. */
export function countedInWords(n: number, noun: string): string {
  return `${small[n] ?? n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], link: 'and' | 'or' = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${link} ${last}`;
}

/** Ascending numbers, runs of neighbours joined: `8`, `8–10`, `8, 12`. */
export function numberRuns(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const n of numbers) {
    const last = spans.at(-1);
    if (last !== undefined && n === last[1] + 1) last[1] = n;
    else spans.push([n, n]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
