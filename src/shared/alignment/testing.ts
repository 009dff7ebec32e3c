import type { BlockKind, DocumentText } from '../model/document.ts';

/** A text of paragraphs, one a line. */
export function paragraphs(texts: readonly string[]): DocumentText {
  return documentOf(texts.map((text) => [text, 'paragraph']));
}

/** A text of blocks, one a line. */
export function documentOf(blocks: readonly (readonly [string, BlockKind])[]): DocumentText {
  let start = 0;
  const ranges = blocks.map(([text, kind]) => {
    const block = { start, end: start + text.length, kind };
    start = block.end + 1;
    return block;
  });
  return { text: blocks.map(([text]) => text).join('\n'), blocks: ranges };
}

/** Lines of three languages, some of them not words at all. */
export const lines = [
  'The two sides reiterated their commitment to the principles of the four political documents.',
  'Japan hopes to strengthen high-level communication and dialogue with China this year.',
  'Both leaders agreed to hold a new round of the economic dialogue at an appropriate time.',
  'The discharge of water from the power plant concerns the health of all humankind.',
  'Trade between the two countries reached 318 billion dollars in 2023, customs data show.',
  'Scholars said that exchanges of young people are the foundation of friendship between nations.',
  '双方重申恪守中日四个政治文件的原则和共识，致力于构建建设性、稳定的中日关系。',
  '日本側は、意思疎通を維持し、互恵協力を深化させることを希望すると述べた。',
  '𠮷野家で𠀋夫が話した。𠮟られたのは誰か。',
  'App',
  '— * —',
  '…',
  '👩‍👩‍👧‍👦 family e\u0301 café',
];
