import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentText } from '../model/document.ts';
import { textFrom } from '../testing/fixtures.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { shingled } from './shingles.ts';

/** What texts, each under its name, have in common. */
function candidates(texts: Readonly<Record<string, DocumentText>>): Candidate[] {
  return candidatesOf(new Map(Object.entries(texts).map(([name, text]) => [name, shingled(text)])));
}

function pairsOf(texts: Readonly<Record<string, DocumentText>>): string[] {
  return candidates(texts).map(({ left, right }) => `${left} ${right}`);
}

const words = 'trade history water island treaty dialogue visit export region order trust peace'.split(' ');
const paragraph = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.nat(999)), { minLength: 7, maxLength: 40 })
  .map((list) => list.map(([word, n]) => `${word}${n}`).join(' '));
const document = fc
  .array(paragraph, { minLength: 1, maxLength: 12 })
  .map((list) => textFrom(list.join('\n\n')));

/** A paragraph of words that stand nowhere else. */
function own(name: string, count = 30): string {
  return Array.from({ length: count }, (_, k) => `${name}${k}`).join(' ');
}

describe('the candidates of a library', () => {
  it('finds that a text shares all its paragraphs with its copy', () => {
    fc.assert(
      fc.property(document, (text) => {
        const [pair] = candidates({ a: text, b: { ...text } });
        const total = text.blocks.length;
        expect(pair).toEqual({ left: 'a', right: 'b', leftStanding: total, rightStanding: total, share: 1 });
      }),
    );
  });

  it('says the same in whatever order texts came', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 2, maxLength: 6 }), fc.nat(), (texts, turn) => {
        const mixed = [...texts, ...texts.map(({ text }, i) => textFrom(text.slice(0, 40 * (i + 1)).trim()))];
        const named = mixed.map((text, i) => [`t${i}`, text] as const);
        const at = turn % named.length;
        const turned = [...named.slice(at), ...named.slice(0, at)].toReversed();
        expect(candidates(Object.fromEntries(turned))).toEqual(candidates(Object.fromEntries(named)));
      }),
    );
  });

  it('says nothing else of the others when a text comes that has nothing of theirs, and when one goes', () => {
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 5 }), (texts) => {
        const named = Object.fromEntries(
          texts.flatMap((text, i) => [
            [`t${i}`, text],
            [`u${i}`, text],
          ]),
        );
        const before = candidates(named);
        const unheard = textFrom(`${own('unheard')}\n\n${own('unseen')}`);
        expect(candidates({ ...named, new: unheard })).toEqual(before);
        const { u0: _, ...rest } = named;
        const without = (pair: Candidate): boolean => pair.left !== 'u0' && pair.right !== 'u0';
        expect(candidates(rest)).toEqual(before.filter(without));
      }),
    );
  });

  it('finds a reworded paragraph, and one that stands inside a longer one', () => {
    const said = own('said');
    const reworded = said
      .split(' ')
      .map((word, k) => (k % 6 === 5 ? `other${k}` : word))
      .join(' ');
    const pairs = pairsOf({
      a: textFrom(`${own('first')}\n\n${said}`),
      b: textFrom(`${reworded}\n\n${own('second')}`),
      c: textFrom(`${own('third', 60)} ${said} ${own('fourth', 60)}`),
      d: textFrom(own('fifth')),
    });
    expect(new Set(pairs)).toEqual(new Set(['a b', 'a c', 'b c']));
  });

  it('finds Chinese and Japanese paragraphs without spaces', () => {
    const chinese = '双方一致同意继续推进战略互惠关系，妥善处理福岛核污染水排海问题，并保持高层交往。';
    const japanese = '両首脳は、戦略的互恵関係を包括的に推進することを再確認し、対話を続けることで一致した。';
    const pairs = pairsOf({
      a: textFrom(`${chinese}\n\n${japanese}`),
      b: textFrom(`会谈在旧金山举行。${chinese.replace('妥善处理', '负责任地处理')}`),
      c: textFrom(japanese.replace('再確認', '改めて確認')),
    });
    expect(new Set(pairs)).toEqual(new Set(['a b', 'a c']));
  });

  it('makes no relation of a set phrase alone, of headings or of furniture', () => {
    const phrase = 'the strategic and mutually beneficial relations';
    const kinds = (text: DocumentText, kind: Block['kind']): DocumentText => ({
      ...text,
      blocks: text.blocks.map((block, i) => (i === 0 ? { ...block, kind } : block)),
    });
    const line = own('line');
    const pairs = pairsOf({
      a: textFrom(`${own('one', 15)} ${phrase} ${own('two', 15)}`),
      b: textFrom(`${own('three', 15)} ${phrase} ${own('four', 15)}`),
      c: kinds(textFrom(`${line}\n\n${own('five')}`), 'furniture'),
      d: kinds(textFrom(`${line}\n\n${own('six')}`), 'heading'),
    });
    expect(pairs).toEqual([]);
  });

  it('relates each of hundreds of versions to many others', () => {
    const text = textFrom([own('a'), own('b'), own('c')].join('\n\n'));
    const names = Array.from({ length: 300 }, (_, i) => `t${i}`);
    const pairs = candidates(Object.fromEntries(names.map((name) => [name, text])));
    for (const name of names)
      expect(pairs.filter(({ left, right }) => left === name || right === name).length).toBeGreaterThan(20);
  });

  it('finds what texts share of which only some shingles are kept, with one of which all are', () => {
    const long = Array.from({ length: 800 }, (_, k) => own(`long${k}x`, 60));
    const [quoted = ''] = long.slice(700);
    const texts = {
      a: textFrom(long.join('\n\n')),
      b: textFrom(
        [...long.slice(400), ...Array.from({ length: 400 }, (_, k) => own(`new${k}x`, 60))].join('\n\n'),
      ),
      c: textFrom(`${own('first')}\n\n${quoted}`),
      d: textFrom(own('alone', 60)),
    };
    expect(shingled(texts.a).every).toBeGreaterThan(1);
    expect(shingled(texts.a).hashes.length).toBeLessThan(16_384);
    const found = candidates(texts);
    expect(found.map(({ left, right }) => `${left} ${right}`).toSorted()).toEqual(['a b', 'a c', 'b c']);
    const pair = found.find(({ left, right }) => `${left} ${right}` === 'a b');
    expect(pair?.leftStanding).toBeGreaterThan(380);
    expect(pair?.leftStanding).toBeLessThanOrEqual(400);
  });
});
