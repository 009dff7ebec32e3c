import type { ReadingChoice } from '../../reading.ts';
import { changesAs, type Changes } from '../flowing/changes.ts';
import type { Comment } from '../flowing/comments.ts';
import type { Ending } from '../flowing/flow.ts';
import { listMark } from '../flowing/list-mark.ts';
import { notes, type Notes } from '../flowing/notes.ts';
import { tally, type Tally } from '../flowing/tally.ts';
import { decoder, type Decoder } from './decoder.ts';
import type { Group } from './group.ts';
import { storyOf, type Story } from './story.ts';
import { kindOfStyle, newFont, newStyle, table, type Font, type Style, type Table } from './tables.ts';

/** What an RTF file holds, as it is read. */
export interface RtfBook {
  readonly body: Story;
  readonly headers: Story[];
  readonly footers: Story[];
  readonly comments: Comment[];
  /** Who made the comment that comes next. */
  author: string;
  readonly notes: Notes;
  readonly changes: Changes;
  readonly tally: Tally;
  readonly decoder: Decoder;
  readonly fonts: Table<Font>;
  readonly styles: Table<Style>;
  /** The mark printed before the paragraph a story is at, where it is one of a list. */
  readonly marks: Map<Story, string>;
  readonly info: RtfInfo;
  /** Gives how the paragraph that ends here is to be taken, and forgets its mark. */
  readonly endingOf: (here: Group) => () => Ending;
}

/** What the file says of itself, by control word. */
export interface RtfInfo {
  readonly words: Map<string, string>;
  readonly moments: Map<string, Map<string, number>>;
  /** The moment that is being told. */
  moment: Map<string, number> | null;
  readonly languages: Map<string, number>;
}

export function rtfBook(choice: ReadingChoice): RtfBook {
  const changes = changesAs(choice.changes);
  const tallied = tally();
  const styles = table(newStyle, 0);
  const marks = new Map<Story, string>();
  return {
    body: storyOf(changes),
    headers: [],
    footers: [],
    comments: [],
    author: '',
    notes: notes(),
    changes,
    tally: tallied,
    decoder: decoder(choice.encoding, () => tallied.count('symbol')),
    fonts: table(newFont, 0),
    styles,
    marks,
    info: { words: new Map(), moments: new Map(), moment: null, languages: new Map() },
    endingOf: ({ story, paragraph }) => {
      const mark = marks.get(story);
      marks.delete(story);
      const listed = mark !== undefined || paragraph.isListed ? 'list-item' : 'paragraph';
      const outlined = paragraph.outline !== null && paragraph.outline >= 0 && paragraph.outline < 9;
      const kind = outlined ? 'heading' : (kindOfStyle(styles, paragraph.style) ?? listed);
      return () => ({ kind, mark: listMark(printable(mark ?? ''), true) });
    },
  };
}

/** A number is part of what is read; a bullet is told by the paragraph's kind. */
function printable(mark: string): string {
  return /[\p{L}\p{N}]/u.test(mark) ? mark.trim() : '';
}
