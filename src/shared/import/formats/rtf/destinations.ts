import type { RtfBook } from './book.ts';
import type { Group, Mode } from './group.ts';
import { infoMoments, infoWords } from './info.ts';
import { plainParagraph } from './group.ts';
import { storyOf, type Story } from './story.ts';

/** Groups whose words are never the document's, told by the control word that begins them. */
const skipped = new Set(
  `pict objdata objclass objname fldinst datafield colortbl filetbl listtable listoverridetable
   revtbl rsidtbl generator xe tc rxe txe bkmkstart bkmkend nonshppict shprslt sp nonesttables
   ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pn pnseclvl themedata colorschememapping datastore
   latentstyles xmlnstbl template mmathPict atnid atndate atnref atntime atnparent atrfstart
   atrfend private wgrffmtfilter fontemb falt panose`.split(/\s+/),
);

/** Groups that have no words of their own, though groups within them may. */
const silent = new Set(['shp', 'shpinst', 'shpgrp', 'do', 'object']);

/** Groups that are text of what they stand in, though older readers skip them. */
const transparent = new Set(['moMath', 'moMathPara', 'shppict', 'nesttableprops']);

/**
 * Begins what the group `here` is for, where this control word says it: told in `here`, to be done
 * when it closes. Answers whether it did. `isStarred` marks groups that older readers skip: those
 * that are not known here are skipped too.
 */
export function beginDestination(word: string, isStarred: boolean, here: Group, book: RtfBook): boolean {
  const begin = destinations.get(word) ?? (here.inInfo ? infoDestination(word) : undefined);
  if (begin !== undefined) {
    begin(here, book);
    return true;
  }
  const mode = modeOf(word, isStarred);
  if (mode === null) return false;
  if (word === 'pict') book.tally.count('picture');
  if (word === 'object') book.tally.count('object');
  here.mode = mode;
  return true;
}

function modeOf(word: string, isStarred: boolean): Mode | null {
  if (skipped.has(word) || /^m[a-zA-Z]+Pr$/.test(word)) return 'skip';
  if (silent.has(word)) return 'silent';
  return isStarred && !transparent.has(word) ? 'skip' : null;
}

type Begin = (here: Group, book: RtfBook) => void;

const destinations: ReadonlyMap<string, Begin> = new Map<string, Begin>([
  ['fonttbl', (here) => void (here.mode = 'fonts')],
  ['stylesheet', (here) => void (here.mode = 'styles')],
  ['footnote', beginNote],
  ['annotation', beginComment],
  ['atnauthor', (here, book) => capture(here, (words) => void (book.author = words.trim()))],
  ['listtext', beginMark],
  ['pntext', beginMark],
  ['shptxt', beginTextBox],
  ['dptxbxtext', beginTextBox],
  ['result', (here) => void (here.mode = 'text')],
  ['upr', beginTwice],
  ['ud', (here) => void (here.mode = here.alternative ?? here.mode)],
  ['info', beginInfo],
  ...['header', 'headerl', 'headerr', 'headerf'].map((word) => [word, beginHeader] as const),
  ...['footer', 'footerl', 'footerr', 'footerf'].map((word) => [word, beginFooter] as const),
]);

/** A story of its own within the group. */
function within(here: Group, book: RtfBook): Story {
  const story = storyOf(book.changes);
  here.story = story;
  here.mode = 'text';
  here.paragraph = plainParagraph;
  return story;
}

function beginHeader(here: Group, book: RtfBook): void {
  book.headers.push(within(here, book));
}

function beginFooter(here: Group, book: RtfBook): void {
  book.footers.push(within(here, book));
}

function beginNote(here: Group, book: RtfBook): void {
  const { story: outer, change, paragraph } = here;
  const story = within(here, book);
  if (!book.changes.keeps(change)) return;
  const marker = book.notes.refer(story, story.pieces);
  outer.write(marker, { change, inTable: paragraph.inTable, isHidden: false });
}

function beginComment(here: Group, book: RtfBook): void {
  const { change } = here;
  const story = within(here, book);
  here.closing = () => {
    if (book.changes.keeps(change)) book.comments.push({ author: book.author, pieces: story.pieces() });
  };
}

function beginTextBox(here: Group, book: RtfBook): void {
  const outer = here.story;
  const story = within(here, book);
  here.closing = () => outer.addAfter(story.pieces());
}

function beginMark(here: Group, book: RtfBook): void {
  const { story } = here;
  capture(here, (words) => book.marks.set(story, words));
}

/** Words told twice, for readers without Unicode and with. */
function beginTwice(here: Group): void {
  here.alternative = here.mode;
  here.mode = 'silent';
}

function beginInfo(here: Group): void {
  here.mode = 'silent';
  here.inInfo = true;
}

function infoDestination(word: string): Begin | undefined {
  if (infoWords.has(word)) return (here, book) => capture(here, (words) => book.info.words.set(word, words));
  if (!infoMoments.has(word)) return undefined;
  return (here, book) => {
    const moment = new Map<string, number>();
    book.info.moments.set(word, moment);
    book.info.moment = moment;
    here.closing = () => void (book.info.moment = null);
  };
}

function capture(here: Group, done: (words: string) => void): void {
  const captured: string[] = [];
  here.captured = captured;
  here.mode = 'capture';
  here.closing = () => done(captured.join(''));
}
