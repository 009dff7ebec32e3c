import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentText } from '../model/document.ts';
import { textFrom } from '../testing/fixtures.ts';
import { type Candidate, TextIndex } from './text-index.ts';

/** An index of texts, each under its name. */
function indexOf(texts: Readonly<Record<string, DocumentText>>): TextIndex {
  const index = new TextIndex();
  for (const [name, text] of Object.entries(texts)) index.read(name, text);
  index.keep(new Set(Object.keys(texts)));
  return index;
}

function pairsOf(index: TextIndex): string[] {
  return index.candidates().map(({ left, right }) => `${left} ${right}`);
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

describe('the index of a library', () => {
  it('finds that a text shares all its paragraphs with its copy', () => {
    fc.assert(
      fc.property(document, (text) => {
        const [pair] = indexOf({ a: text, b: { ...text } }).candidates();
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
        expect(indexOf(Object.fromEntries(turned)).candidates()).toEqual(
          indexOf(Object.fromEntries(named)).candidates(),
        );
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
        const index = indexOf(named);
        const before = index.candidates();
        index.read('new', textFrom(`${own('unheard')}\n\n${own('unseen')}`));
        index.keep(new Set([...Object.keys(named), 'new']));
        expect(index.candidates()).toEqual(before);
        index.keep(new Set(Object.keys(named).filter((name) => name !== 'u0')));
        const without = (pair: Candidate): boolean => pair.left !== 'u0' && pair.right !== 'u0';
        expect(index.candidates()).toEqual(before.filter(without));
        index.keep(new Set(Object.keys(named)));
        expect(index.candidates()).toEqual(before);
      }),
    );
  });

  it('finds a reworded paragraph, and one that stands inside a longer one', () => {
    const said = own('said');
    const reworded = said
      .split(' ')
      .map((word, k) => (k % 6 === 5 ? `other${k}` : word))
      .join(' ');
    const index = indexOf({
      a: textFrom(`${own('first')}\n\n${said}`),
      b: textFrom(`${reworded}\n\n${own('second')}`),
      c: textFrom(`${own('third', 60)} ${said} ${own('fourth', 60)}`),
      d: textFrom(own('fifth')),
    });
    expect(new Set(pairsOf(index))).toEqual(new Set(['a b', 'a c', 'b c']));
  });

  it('finds Chinese and Japanese paragraphs without spaces', () => {
    const chinese = '双方一致同意继续推进战略互惠关系，妥善处理福岛核污染水排海问题，并保持高层交往。';
    const japanese = '両首脳は、戦略的互恵関係を包括的に推進することを再確認し、対話を続けることで一致した。';
    const index = indexOf({
      a: textFrom(`${chinese}\n\n${japanese}`),
      b: textFrom(`会谈在旧金山举行。${chinese.replace('妥善处理', '负责任地处理')}`),
      c: textFrom(japanese.replace('再確認', '改めて確認')),
    });
    expect(new Set(pairsOf(index))).toEqual(new Set(['a b', 'a c']));
  });

  it('makes no relation of a set phrase alone, of headings or of furniture', () => {
    const phrase = 'the strategic and mutually beneficial relations';
    const kinds = (text: DocumentText, kind: Block['kind']): DocumentText => ({
      ...text,
      blocks: text.blocks.map((block, i) => (i === 0 ? { ...block, kind } : block)),
    });
    const line = own('line');
    const index = indexOf({
      a: textFrom(`${own('one', 15)} ${phrase} ${own('two', 15)}`),
      b: textFrom(`${own('three', 15)} ${phrase} ${own('four', 15)}`),
      c: kinds(textFrom(`${line}\n\n${own('five')}`), 'furniture'),
      d: kinds(textFrom(`${line}\n\n${own('six')}`), 'heading'),
    });
    expect(pairsOf(index)).toEqual([]);
  });

  it('relates each of hundreds of versions to many others', () => {
    const text = textFrom([own('a'), own('b'), own('c')].join('\n\n'));
    const names = Array.from({ length: 300 }, (_, i) => `t${i}`);
    const pairs = indexOf(Object.fromEntries(names.map((name) => [name, text]))).candidates();
    for (const name of names)
      expect(pairs.filter(({ left, right }) => left === name || right === name).length).toBeGreaterThan(20);
  });
});
