import type { Block, Document, PageMark, StatementDate } from '../../model/document.ts';
import type { FactEvidence } from '../../model/evidence.ts';
import type { Words } from './record-words.ts';
import type { StoredText } from './workspace-json.ts';

/** Says of a document and its text what they mean. */
export const documentWords: {
  readonly Document: Words<Document>;
  readonly Source: Words<Document['source']>;
  readonly 'Statement date': Words<StatementDate>;
  readonly Evidence: Words<FactEvidence>;
  readonly Text: Words<StoredText>;
  readonly Block: Words<Block>;
  readonly 'Page mark': Words<PageMark>;
} = {
  Document: {
    is: 'One imported statement and its facts. What a document does not state is null.',
    fields: {
      id: 'Its name for ever.',
      number: 'How the analyst names it in short. No two have the same.',
      title: 'Its title.',
      deck: 'The line under the title.',
      outlet: 'Where it was published.',
      agency: 'Who wrote it.',
      published: 'When it was published.',
      statement: 'When what it reports took place.',
      place: 'Where that took place.',
      language: 'BCP 47.',
      speakers: 'Who speaks in it, in order.',
      group: 'The heading it stands under in the library.',
      order: 'Where it stands in the library: ascending.',
      source: 'The file it was read from.',
      text: 'The hash of its text, in `texts`.',
      versionOf: 'The document it is a version of.',
      evidence: 'Where its facts were read. Of a fact the analyst wrote there is none.',
      addedAt: 'When it was imported.',
      updatedAt: 'When its facts, its place or the kinds of its blocks were last changed.',
    },
  },
  Source: {
    is: 'The original file.',
    fields: {
      hash: 'SHA-256 of its bytes.',
      name: 'Its name.',
      bytes: 'Its size.',
      encoding: 'The encoding its characters were read in.',
      format: 'What it was read as.',
      changes: 'How its tracked changes were read.',
    },
  },
  'Statement date': {
    is: 'A plain date, without a time zone.',
    fields: {
      date: 'Month or day are 01 where the precision does not reach them.',
      time: 'Local time as printed.',
      precision: 'How much of the date is known.',
      inferred: 'Whether a part of it was inferred.',
    },
  },
  Evidence: {
    is: 'Where a fact was read.',
    fields: {
      fact: 'Which.',
      how: 'In so many words, or inferred from them.',
      from: 'The words. Null where they are not in the text.',
      why: 'In a few words.',
    },
  },
  Text: {
    is: 'What a document says. All offsets count UTF-16 code units in `text`; it is never edited.',
    fields: {
      hash: 'The one that documents name.',
      text: 'The canonical text: of a text file its characters, without a byte order mark and with line feeds at line ends.',
      blocks: 'Its blocks, in order. Between them there is only white space.',
      pages: 'Where pages of the source begin, in order. Not there where it has none.',
    },
  },
  Block: {
    is: 'A range of the text, without white space at its ends.',
    fields: {
      start: 'Its first code unit.',
      end: 'The one behind its last.',
      kind: 'Paragraphs and list items are counted as ¶. Captions and furniture are hidden at first.',
    },
  },
  'Page mark': {
    is: 'Where a page begins.',
    fields: { start: 'In the text.', label: 'What is printed on the page, or its number.' },
  },
};
