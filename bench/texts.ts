const words = (
  'the of and to in that both sides should relations cooperation development countries peace stability dialogue ' +
  'exchange mutual respect trust common interests region world people government leaders agreed stressed noted ' +
  'hoped maintain promote strengthen deepen properly handle issue history future strategic beneficial economic ' +
  'trade supply chains open regional order multilateral consultation mechanism high level visit meeting statement ' +
  'principle document political foundation partner challenge climate culture youth education science market energy'
).split(' ');

/** Numbers in [0, 1) from a seed, the same every time: mulberry32 (Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Paragraphs of made-up English of about `length` characters each, the same for the same seed. */
export function paragraphs(count: number, length: number, seed: number): string[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => paragraph(length * (0.6 + 0.8 * random()), random));
}

/** The same paragraphs with a share of them reworded: about one word in ten of those replaced. */
export function reworded(texts: readonly string[], share: number, seed: number): string[] {
  const random = seeded(seed);
  return texts.map((text) => {
    if (random() >= share) return text;
    const kept = text.split(' ').map((word) => (random() < 0.1 ? anyWord(random) : word));
    kept[Math.floor(random() * kept.length)] = `revised${Math.floor(random() * 1_000)}`;
    return kept.join(' ');
  });
}

/**
 * Texts of a library, of about `length` characters each: two in three stand alone, with words of their
 * own among the common ones; the third is a version of one before, some paragraphs reworded or left out.
 */
export function libraryTexts(count: number, length: number, seed: number): string[] {
  const random = seeded(seed);
  const texts: string[][] = [];
  for (let i = 0; i < count; i++) {
    const before = texts[Math.floor(random() * texts.length)];
    const version = i % 3 === 2 && before !== undefined;
    texts.push(
      version
        ? someOf(reworded(before, 0.3, seed + i), 0.8, seed + i)
        : paragraphs(Math.round(length / 400), 400, seed + i).map((text) => ownWords(text, i, random)),
    );
  }
  return texts.map((text) => text.join('\n\n'));
}

/** One word in three as only one text has it: made-up words are too few to tell texts apart. */
function ownWords(text: string, owner: number, random: () => number): string {
  return text
    .split(' ')
    .map((word) => (random() < 0.33 ? `${word}${owner}` : word))
    .join(' ');
}

/** A share of the paragraphs, in order. */
export function someOf(texts: readonly string[], share: number, seed: number): string[] {
  const random = seeded(seed);
  return texts.filter(() => random() < share);
}

function paragraph(length: number, random: () => number): string {
  let text = '';
  while (text.length < length) text += `${text === '' ? '' : ' '}${sentence(random)}`;
  return text;
}

function sentence(random: () => number): string {
  const said = Array.from({ length: 8 + Math.floor(random() * 16) }, () => anyWord(random)).join(' ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** Common words often and rare ones seldom, as in a language; now and then a number. */
function anyWord(random: () => number): string {
  if (random() < 0.02) return String(Math.floor(random() * 3_000));
  return words[Math.floor(random() ** 2 * words.length)] ?? '';
}
