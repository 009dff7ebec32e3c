/** What a reading left out or worked out, counted, to be told. */
export type Tallied = 'picture' | 'object' | 'document' | 'symbol' | 'reading' | 'number';

export interface Tally {
  readonly count: (what: Tallied) => void;
  readonly remarks: () => string[];
}

type Sentence = (count: number) => string;

const sentences: Record<Tallied, Sentence> = {
  picture: (count) => `${plural(count, 'picture was', 'pictures were')} left out.`,
  object: (count) => `${plural(count, 'embedded object was', 'embedded objects were')} left out.`,
  document: (count) => `${plural(count, 'document within it was', 'documents within it were')} left out.`,
  symbol: (count) =>
    `${plural(count, 'symbol has', 'symbols have')} no character and ${count === 1 ? 'is' : 'are'} shown as \uFFFD.`,
  reading: (count) => `The reading printed above ${plural(count, 'word was', 'words was')} left out.`,
  number: (count) =>
    `${plural(count, 'number', 'numbers')} of lists and headings ${count === 1 ? 'is' : 'are'} not typed in the file but counted, as it asks to be printed.`,
};

export function tally(): Tally {
  const counts = new Map<Tallied, number>();
  return {
    count: (what) => {
      counts.set(what, (counts.get(what) ?? 0) + 1);
    },
    remarks: () => [...counts].map(([what, count]) => sentences[what](count)),
  };
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
