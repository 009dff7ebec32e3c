import { limits } from '../../limits.ts';
import type { ImportFile, Progress, ReadingChoice } from '../../reading.ts';
import { damaged, tooLarge } from '../../refusals.ts';
import type { Change } from '../flowing/changes.ts';
import { characterSymbols, characterWords } from './characters.ts';
import { pageEncoding } from './code-pages.ts';
import { beginDestination } from './destinations.ts';
import { outermost, plainParagraph, type Group, type ParagraphState } from './group.ts';
import { lexer, type Token } from './lexer.ts';
import { rtfBook, type RtfBook } from './book.ts';
import type { Place } from './story.ts';
import { lengthened } from './tables.ts';

/** Tokens between two words about progress. */
const stride = 65_536;

/** Bytes that wait to be decoded together. */
const mostPending = 65_536;

/**
 * Reads RTF (1.9.1) into its stories. Groups are kept on a stack of bounded height. Throws a
 * ReadoutError naming the file where it is no RTF, cut short, or nested too deep. O(bytes).
 */
export function readStories(file: ImportFile, choice: ReadingChoice, progress: Progress): RtfBook {
  const tokens = lexer(file.bytes);
  const book = rtfBook(choice);
  const groups: Group[] = [];
  let here = outermost(book.body);
  /** Text bytes that are not decoded yet: a character may be of several, some told as `\'hh`. */
  let pending: number[] = [];
  /** Characters still to be left out, that stand in for one told by number. */
  let owed = 0;
  /** Whether the group began with `\*`: unknown ones are to be skipped. */
  let starred = false;
  let defaultFont = 0;
  let written = 0;

  function place(): Place {
    return { change: here.change, inTable: here.paragraph.inTable, isHidden: here.isHidden };
  }

  function flush(): void {
    if (pending.length === 0) return;
    const words = book.decoder.words(pending, book.fonts.get(here.font));
    pending = [];
    emit(words.replaceAll(/\p{Cc}/gu, (control) => (control === '\t' ? control : '')));
  }

  function emit(words: string): void {
    written += words.length;
    if (written > limits.text)
      throw tooLarge(file.name, `it holds more than ${limits.text / 1e6} million characters`);
    if (here.mode === 'text') here.story.write(words, place());
    else if (here.mode === 'capture') here.captured.push(words);
    else if (here.mode === 'fonts' || here.mode === 'styles') {
      const entry = book[here.mode].current();
      entry.name = lengthened(entry.name, words);
    }
  }

  function open(): void {
    if (groups.length >= limits.depth)
      throw tooLarge(file.name, `its groups are nested more than ${limits.depth} deep`);
    groups.push(here);
    here = { ...here, closing: null };
    starred = false;
    // Each style is a group of the style sheet's; the first need not say that it is number 0.
    if (here.mode === 'styles' && groups.at(-2)?.mode !== 'styles') book.styles.named(0);
  }

  function close(): void {
    const { closing } = here;
    here = groups.pop() ?? here;
    closing?.();
  }

  function text(start: number, end: number): void {
    const first = Math.min(end, start + owed);
    owed -= first - start;
    if (here.mode === 'skip' || here.mode === 'silent') return;
    for (let at = first; at < end; at += 1) {
      pending.push(file.bytes[at] ?? 0);
      // Two ASCII bytes: no character of any encoding goes on over them.
      if (pending.length >= mostPending && (pending.at(-1) ?? 0) < 0x80 && (pending.at(-2) ?? 0) < 0x80)
        flush();
    }
  }

  function byte(value: number): void {
    if (owed > 0) owed -= 1;
    else if (here.mode !== 'skip' && here.mode !== 'silent') pending.push(value);
  }

  function symbol(sign: string): void {
    if (sign === '*') {
      starred = true;
      return;
    }
    if ('\\{}'.includes(sign)) return byte(sign.charCodeAt(0));
    if (owed > 0) {
      owed -= 1;
      return;
    }
    flush();
    if (sign === '\n' || sign === '\r') return word('par', null);
    emit(characterSymbols.get(sign) ?? '');
  }

  function word(name: string, value: number | null): void {
    flush();
    owed = 0;
    const isStarred = starred;
    starred = false;
    if (here.mode === 'skip' || beginDestination(name, isStarred, here, book)) return;
    const character = characterWords.get(name);
    if (character === undefined) words.get(name)?.(value ?? 0, value !== 0);
    else emit(character);
  }

  function changed(by: Partial<Change>): void {
    here.change = { ...here.change, ...by };
  }

  function paragraph(by: Partial<ParagraphState>): void {
    here.paragraph = { ...here.paragraph, ...by };
  }

  function end(how: 'endParagraph' | 'endCell'): void {
    if (here.mode === 'text') here.story[how](book.endingOf(here), place());
  }

  /** Control words that are no destination and no character: their number, and whether they turn something on. */
  const words: ReadonlyMap<string, (value: number, isOn: boolean) => void> = new Map<
    string,
    (value: number, isOn: boolean) => void
  >([
    [
      'u',
      (value) => {
        emit(String.fromCharCode(value & 0xffff));
        owed = here.fallback;
      },
    ],
    ['uc', (value) => void (here.fallback = Math.min(Math.max(value, 0), 64))],
    ['par', () => end('endParagraph')],
    ['sect', () => end('endParagraph')],
    ['nestrow', () => end('endParagraph')],
    ['cell', () => end('endCell')],
    ['row', () => here.mode === 'text' && here.story.endRow()],
    ['pard', () => paragraph(plainParagraph)],
    ['intbl', (_, isOn) => paragraph({ inTable: isOn })],
    ['itap', (value) => paragraph({ inTable: value > 0 })],
    ['ls', (value) => paragraph({ isListed: value > 0 })],
    [
      'plain',
      () => {
        here.font = defaultFont;
        here.isHidden = false;
        changed({ inserted: false, deleted: false });
      },
    ],
    ['v', (_, isOn) => void (here.isHidden = isOn)],
    ['revised', (_, isOn) => changed({ inserted: isOn })],
    ['mvt', (_, isOn) => changed({ inserted: isOn })],
    ['deleted', (_, isOn) => changed({ deleted: isOn })],
    ['mvf', (_, isOn) => changed({ deleted: isOn })],
    ['ansicpg', (value) => book.decoder.use(pageEncoding(value))],
    ['mac', () => book.decoder.use('macintosh')],
    [
      'deff',
      (value) => {
        defaultFont = value;
        here.font = value;
      },
    ],
    [
      'f',
      (value) => {
        if (here.mode === 'fonts') book.fonts.named(value);
        else here.font = value;
      },
    ],
    ['fcharset', (value) => here.mode === 'fonts' && (book.fonts.current().charset = value)],
    ['cpg', (value) => here.mode === 'fonts' && (book.fonts.current().page = value)],
    [
      's',
      (value) => {
        if (here.mode === 'styles') book.styles.named(value);
        else paragraph({ style: value });
      },
    ],
    ['sbasedon', (value) => here.mode === 'styles' && (book.styles.current().basedOn = value)],
    [
      'outlinelevel',
      (value) => {
        if (here.mode === 'styles') book.styles.current().outline = value;
        else paragraph({ outline: value });
      },
    ],
    ['deflang', (value) => book.info.languages.set('deflang', value)],
    ['deflangfe', (value) => book.info.languages.set('deflangfe', value)],
    ...['yr', 'mo', 'dy', 'hr', 'min'].map(
      (name) => [name, (value: number) => book.info.moment?.set(name, value)] as const,
    ),
  ]);

  function take(token: Token): void {
    switch (token.type) {
      case 'text':
        return text(token.start, token.end);
      case 'byte':
        return byte(token.byte);
      case 'symbol':
        return symbol(token.symbol);
      case 'word':
        return word(token.word, token.value);
      case 'open':
      case 'close':
      case 'end':
        flush();
        owed = 0;
        if (token.type === 'open') open();
        else if (token.type === 'close') close();
        else throw damaged(file.name, 'its end is missing, as after a download that broke off');
    }
  }

  expectRtf(file, tokens.next(), tokens.next());
  open();
  for (let count = 1; groups.length > 0; count += 1) {
    take(tokens.next());
    if (count % stride === 0) progress(tokens.at(), file.bytes.length, 'bytes');
  }
  return book;
}

function expectRtf(file: ImportFile, first: Token, second: Token): void {
  if (first.type !== 'open' || second.type !== 'word' || second.word !== 'rtf')
    throw damaged(file.name, 'it is no RTF, whatever its name says');
}
