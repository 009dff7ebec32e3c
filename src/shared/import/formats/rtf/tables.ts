import type { BlockKind } from '../../../model/document.ts';
import { styleKind } from '../flowing/style-kind.ts';

/** A font as the font table tells it. */
export interface Font {
  name: string;
  charset: number | null;
  /** A code page of its own (`\cpg`). */
  page: number | null;
}

/** A style as the style sheet tells it. */
export interface Style {
  name: string;
  outline: number | null;
  basedOn: number | null;
}

/** Entries of a table by number, made when they are first named; `current` is the one that is being told. */
export interface Table<T> {
  readonly named: (number: number) => T;
  readonly get: (number: number) => T | undefined;
  readonly current: () => T;
}

export function table<T>(fresh: () => T, first: number): Table<T> {
  const entries = new Map<number, T>();
  let current: T | null = null;
  const named = (number: number): T => {
    const entry = entries.get(number) ?? fresh();
    entries.set(number, entry);
    current = entry;
    return entry;
  };
  return { named, get: (number) => entries.get(number), current: () => current ?? named(first) };
}

export const newFont = (): Font => ({ name: '', charset: null, page: null });

export const newStyle = (): Style => ({ name: '', outline: null, basedOn: null });

/** A name with more words of it; what is longer than any name is left out. */
export function lengthened(name: string, words: string): string {
  return name.length > 200 ? name : name + words.slice(0, 200);
}

/** Styles based on styles; longer chains are damage. */
const longestChain = 20;

/** The kind a style gives its paragraphs, by its name or its level in the outline; null where it gives none. */
export function kindOfStyle(styles: Table<Style>, number: number): BlockKind | null {
  let style = styles.get(number);
  for (let step = 0; style !== undefined && step < longestChain; step += 1) {
    const kind = styleKind(style.name.replace(/[;,].*$/s, ''));
    if (kind !== null) return kind;
    if (style.outline !== null) return style.outline < 9 ? 'heading' : 'paragraph';
    style = style.basedOn === null ? undefined : styles.get(style.basedOn);
  }
  return null;
}
