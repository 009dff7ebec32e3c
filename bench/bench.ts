/** Something the program does, measured beside what it could at best cost. */
export interface Bench {
  /** What `--only` chooses it by. */
  readonly name: string;
  /**
   * `ms CPU`: time on the processor. `ms`: time on the clock, where only that says anything.
   * `MB`, `kB`: millions and thousands of bytes. The others are counts and shares, the same in every round;
   * `of 1`: a share, 1 at best.
   */
  readonly unit:
    | 'ms CPU'
    | 'ms'
    | 'MB'
    | 'kB'
    | 'px'
    | 'characters a pair'
    | 'places a pair'
    | 'pairs'
    | 'words'
    | 'quotations'
    | 'of 1';
  /** How often every variant is measured, in turns. */
  readonly rounds: number;
  readonly rows: readonly Row[];
  /**
   * Makes everything ready; `after` takes what has to be done when the bench is over, or could
   * not begin. Throws when the bench cannot run here.
   */
  stage(after: After): Promise<Variants>;
}

export type After = (end: () => Promise<void>) => void;

/** By name; each answers one measurement, in the bench’s unit. */
export type Variants = Readonly<Record<string, () => Promise<number>>>;

/** One line of the answer: a variant of ours, by its ratio to a floor or peer of the same run. */
export interface Row {
  readonly name: string;
  readonly what: string;
  readonly ours: string;
  readonly floor: string;
  /** The highest ratio that passes; null where there is nothing to pass. */
  readonly budget: number | null;
  /** The least, or the most, that our own figure may be, whatever the floor's is. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Which of the measurements counts: 0.5 is the median. */
  readonly quantile: number;
}

/** What a row came to. */
export interface Result {
  readonly row: Row;
  readonly unit: Bench['unit'];
  readonly outcome: Outcome;
}

/** Times in the bench’s unit. */
export type Outcome =
  | {
      readonly state: 'pass' | 'short' | 'measured';
      readonly time: number;
      readonly floorTime: number;
      readonly ratio: number;
    }
  | { readonly state: 'failed'; readonly reason: string };
