import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DocumentText } from '../../model/document.ts';
import { blockText } from '../../text/blocks.ts';
import { corpusToday, labelledText, readCorpus } from './corpus.ts';

const corpus = readCorpus({
  names: (folder) => readdirSync(join(import.meta.dirname, folder)),
  read: (path) => readFileSync(join(import.meta.dirname, path), 'utf8'),
});

describe('the corpus', () => {
  it('has at least twelve statements a language, about as many to develop on as held out', () => {
    for (const language of ['en', 'zh', 'ja']) {
      const own = corpus.filter(({ name, half }) => half !== 'other-hand' && name.slice(2, 4) === language);
      expect(own.length).toBeGreaterThanOrEqual(12);
      const held = own.filter(({ half }) => half === 'held-out').length;
      expect(Math.abs(own.length - 2 * held)).toBeLessThanOrEqual(1);
    }
  });

  it('labels every statement, and nothing else', () => {
    const files = readdirSync(join(import.meta.dirname, 'statements')).toSorted();
    expect(corpus.map(({ name }) => name)).toEqual(files);
  });

  it('has six statements a language by another hand', () => {
    const other = corpus.filter(({ half }) => half === 'other-hand');
    for (const language of ['en', 'zh', 'ja'])
      expect(other.filter(({ name }) => name.slice(2, 4) === language)).toHaveLength(6);
  });

  it('holds out the odd ones', () => {
    const first = corpus.filter(({ half }) => half !== 'other-hand');
    const odd = first.filter(({ name }) => Number(name.slice(5, 7)) % 2 === 1);
    expect(odd).toEqual(first.filter(({ half }) => half === 'held-out'));
  });
});

describe.each(corpus)('the label of $name', (statement) => {
  const { text, facts, blocks } = statement;
  const said = labelledText(statement);

  it('covers all of the text, and begins each block with the words it gives', () => {
    expect(DocumentText.safeParse(said).success).toBe(true);
    for (const block of blocks) {
      expect(text.slice(block.start, block.end).startsWith(block.words)).toBe(true);
    }
  });

  it('gives a reason for what is hidden and for nothing else', () => {
    const hidden = blocks.filter(({ kind }) => kind === 'furniture' || kind === 'caption');
    expect(blocks.filter(({ reason }) => reason !== null)).toEqual(hidden);
  });

  it('takes title and deck from blocks of those kinds', () => {
    const titles = said.blocks
      .filter(({ kind }) => kind === 'title')
      .map((block) => blockText(said, block).replaceAll('\n', ' '));
    expect(titles).toEqual([facts.title]);
    const headings = said.blocks
      .filter(({ kind }) => kind === 'heading')
      .map((block) => blockText(said, block));
    expect([...headings, null]).toContain(facts.deck);
  });

  it('names only what the text names', () => {
    for (const name of facts.speakers) expect(text).toContain(name);
    for (const name of [facts.outlet, facts.agency, facts.place])
      expect(text.toLowerCase()).toContain(name?.toLowerCase() ?? '');
  });

  it('dates nothing later than its publication or the day of the import', () => {
    const [statementDay, published] = [facts.statement?.date, facts.published?.date ?? corpusToday];
    expect((statementDay ?? published) <= published).toBe(true);
    expect(published <= corpusToday).toBe(true);
  });
});
