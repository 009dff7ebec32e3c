import { readFile } from 'node:fs/promises';
import sans from '@fontsource/inter/files/inter-latin-400-normal.woff2?asset';
import sansExt from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?asset';
import mono from '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2?asset';
import italic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?asset';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?asset';
import semibold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?asset';
import italicExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?asset';
import serifExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?asset';
import semiboldExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?asset';

/**
 * The program's own fonts for pages that are printed. Chromium embeds a font of one weight in a PDF as it is; of a
 * variable one it would write drawings of the letters.
 */
export async function printFont(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = faces.find((face) => face.name === name)?.file;
  return file === undefined ? null : new Uint8Array(await readFile(file));
}

/** The rules that name them, at addresses that begin with `origin`. */
export function printFontFaces(origin: string): string {
  const rules = faces.map(
    ({ name, family, style, weight, range }) =>
      `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight}; font-display: swap; src: url('${origin}/${name}') format('woff2'); unicode-range: ${range} }`,
  );
  return rules.join('\n');
}

// The parts in which the fonts are packed.
const latin =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const extended =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';

const source = 'Source Serif 4';

const faces = [
  { name: 'serif', file: serif, family: source, style: 'normal', weight: 400, range: latin },
  { name: 'serif-ext', file: serifExt, family: source, style: 'normal', weight: 400, range: extended },
  { name: 'semibold', file: semibold, family: source, style: 'normal', weight: 600, range: latin },
  { name: 'semibold-ext', file: semiboldExt, family: source, style: 'normal', weight: 600, range: extended },
  { name: 'italic', file: italic, family: source, style: 'italic', weight: 400, range: latin },
  { name: 'italic-ext', file: italicExt, family: source, style: 'italic', weight: 400, range: extended },
  { name: 'sans', file: sans, family: 'Inter', style: 'normal', weight: 400, range: latin },
  { name: 'sans-ext', file: sansExt, family: 'Inter', style: 'normal', weight: 400, range: extended },
  { name: 'mono', file: mono, family: 'IBM Plex Mono', style: 'normal', weight: 400, range: latin },
];
