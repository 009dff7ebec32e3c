import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BlockKind, DocumentText } from '../src/shared/model/document.ts';
import { blockText, isBody, isHidden } from '../src/shared/text/blocks.ts';
import { loadSeeds } from './sample.ts';

const folder = import.meta.dirname;
const seeds = loadSeeds(folder);

/** SHA-256 of the texts as they were received. */
const originals = {
  '000_928d3c2fc4727297.txt': 'e05107d06aee597c84111d5dad470b6bea529f2a2dbebf8abd19d6be1d420d62',
  '001_ead94d9e06dbecb5.txt': '741e4506e5992b2f2b449e9ebfac10d56aeeae01f6ef05679cc42221292b52cf',
  '002_af86e90db8e8e466.txt': 'fc78ca73e80b583a7dcc5ee91b5194b5ef3f9c1da97722ff03081dae09c2fe0a',
  '003_e91136500cf297be.txt': '7b7c5ab3d1e7336d93cab13f01019dd6619435b737793e48984ff1c1a64db6bb',
  '004_0740349891bbec9e.txt': '611b2b7e6f0dad7bf93bfb249a998fe6f28cb57fd4764e9ced461d5a25a95d1c',
};

describe('the seed texts', () => {
  it('are the five received, byte for byte', () => {
    const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    const hashes = texts.map((name) => [name, sha256(readFileSync(join(folder, name)))]);
    expect(Object.fromEntries(hashes)).toEqual(originals);
  });

  it('have the body paragraphs, titles and decks that a reader counts', () => {
    const counted = seeds.map(({ seed, text }) => {
      return [
        seed.facts.number,
        text.blocks.filter(isBody).length,
        saidAs('title', text).length,
        saidAs('heading', text).length,
      ];
    });
    expect(counted).toEqual([
      ['001', 19, 1, 0],
      ['003', 9, 1, 0],
      ['000', 10, 1, 0],
      ['002', 25, 1, 1],
      ['004', 22, 1, 2],
    ]);
  });
});

describe.each(seeds)('the manifest of $seed.facts.number', ({ seed, text, bytes }) => {
  const { facts } = seed;
  const raw = bytes.toString('utf8');

  it('counts the body paragraphs of its own blocks', () => {
    expect(text.blocks.filter(isBody)).toHaveLength(seed.body);
  });

  it('takes title and deck from the blocks of those kinds', () => {
    expect(saidAs('title', text)).toEqual([facts.title]);
    expect(saidAs('heading', text)).toEqual(
      expect.arrayContaining([facts.deck].filter((deck) => deck !== null)),
    );
  });

  it('names only speakers and places the text names', () => {
    for (const speaker of facts.speakers) expect(raw).toContain(speaker);
    expect(raw.toLowerCase()).toContain(facts.place?.toLowerCase());
  });

  it('gives dates the text gives, and says so where it does not', () => {
    for (const stated of [facts.published, facts.statement]) {
      expect(stated).not.toBeNull();
      const { date, time, inferred } = stated ?? { date: '', time: null, inferred: false };
      const [month, day, year] = [longMonth(date), String(Number(date.slice(8))), date.slice(0, 4)];
      expect(raw).toMatch(new RegExp(`(${month}|${month.slice(0, 3)}\\.) 0?${day}\\b|${date}`));
      expect(raw.includes(year)).toBe(!inferred);
      expect(raw).toContain(time ?? '');
    }
  });

  it('hides menus, captions and copyright lines and nothing said', () => {
    const hidden = text.blocks.filter(isHidden).map((block) => blockText(text, block));
    for (const line of hidden)
      expect(line).toMatch(
        /^App$|^Mobile$|^Desktop$|^Copyright|^Website|^Registration|^All rights|^Without written|^Welcome to|Photo/,
      );
    expect(hidden).toHaveLength({ '001': 12, '004': 3 }[facts.number] ?? 0);
  });
});

function saidAs(kind: BlockKind, text: DocumentText): string[] {
  return text.blocks.filter((block) => block.kind === kind).map((block) => blockText(text, block));
}

function longMonth(date: string): string {
  return new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(new Date(date));
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
