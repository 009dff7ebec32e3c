import type { Annotation, QuotedPassage } from '../../model/annotation.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { CorrectedBlock, Correction } from '../../model/correction.ts';
import type { Dismissal } from '../../model/dismissal.ts';
import type { Block, Document, PageMark, StatementDate } from '../../model/document.ts';
import type { FactEvidence } from '../../model/evidence.ts';
import type { Memo } from '../../model/memo.ts';
import type { NamedReport, OwnText } from '../../model/named-report.ts';
import type { OutletLines } from '../../model/outlet-lines.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { RemovedDocument } from '../../model/removed-document.ts';
import type { StanceList, StanceScale } from '../../model/stance.ts';
import type { KeywordRule, Tag, TagLook } from '../../model/tag.ts';
import type { WorkspaceFile } from '../../model/workspace.ts';
import type { ReportOptions } from '../../report/options.ts';
import type { StoredText, WorkspaceJson } from './workspace-json.ts';

/** What a kind of record is, and each of its fields: none can be forgotten. */
interface Words<R> {
  readonly is: string;
  readonly fields: { readonly [F in keyof Required<R>]: string };
}

/** Says of every kind of record in a workspace's JSON what it means, in the order in which a person would read it. */
export const words: {
  readonly File: Words<WorkspaceJson>;
  readonly Workspace: Words<WorkspaceFile>;
  readonly Document: Words<Document>;
  readonly Source: Words<Document['source']>;
  readonly 'Statement date': Words<StatementDate>;
  readonly Evidence: Words<FactEvidence>;
  readonly Text: Words<StoredText>;
  readonly Block: Words<Block>;
  readonly 'Page mark': Words<PageMark>;
  readonly Annotation: Words<Annotation>;
  readonly Passage: Words<{ start: number; end: number }>;
  readonly 'Quoted passage': Words<QuotedPassage>;
  readonly Tag: Words<Tag>;
  readonly Look: Words<TagLook>;
  readonly 'Keyword rule': Words<KeywordRule>;
  readonly Comparison: Words<Comparison>;
  readonly Memo: Words<Memo>;
  readonly Dismissal: Words<Dismissal>;
  readonly 'Removed document': Words<RemovedDocument>;
  readonly Correction: Words<Correction>;
  readonly 'Corrected block': Words<CorrectedBlock>;
  readonly 'Stance list': Words<StanceList>;
  readonly 'Stance scale': Words<StanceScale>;
  readonly Refusal: Words<Refusal>;
  readonly 'Outlet lines': Words<OutletLines>;
  readonly Report: Words<NamedReport>;
  readonly 'Report options': Words<ReportOptions>;
  readonly 'Report pair': Words<NonNullable<ReportOptions['comparison']>>;
  readonly 'Own text': Words<OwnText>;
} = {
  File: {
    is: 'What the file holds as a whole.',
    fields: {
      format: 'By which the file is known.',
      workspace: 'All records.',
      texts: 'The texts of the documents, each once. One that could not be read is not there.',
    },
  },
  Workspace: {
    is: 'The records, each collection in order of ids. `workspace.json` in a workspace’s folder has the same fields.',
    fields: {
      schemaVersion: 'The version of this format.',
      id: 'The workspace’s own.',
      name: 'What the analyst calls it.',
      createdAt: 'When it was begun.',
      documents: 'The statements.',
      tags: 'The codebook.',
      annotations: 'What was marked in the texts.',
      comparisons: 'Documents compared, with notes.',
      memos: 'Notes on things as a whole.',
      dismissals: 'Tags suggested by a keyword rule that the analyst did not want.',
      removed: 'Documents taken out of the library, with all that was made of them.',
      corrections: 'What the analyst said of an alignment.',
      stances: 'Words that say one thing more and more strongly, by language.',
      refusals: 'Annotations not to be carried over.',
      outlets: 'Lines hidden in the texts of an outlet.',
      reports: 'Reports the analyst keeps.',
    },
  },
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
  Annotation: {
    is: 'One passage, or several, with tags and a note.',
    fields: {
      id: 'Its name for ever.',
      document: 'The document it is in.',
      ranges: 'In text order, disjoint.',
      tags: 'Ids of tags, each once.',
      note: 'Plain text with links.',
      author: 'Who made it.',
      createdAt: 'When.',
      updatedBy: 'Who last changed it.',
      updatedAt: 'When.',
    },
  },
  Passage: {
    is: 'A half-open range of the text.',
    fields: { start: 'Its first code unit.', end: 'The one behind its last.' },
  },
  'Quoted passage': {
    is: 'A passage on grapheme boundaries, with its words (a TextQuoteSelector of the W3C beside the position).',
    fields: {
      start: 'Its first code unit.',
      end: 'The one behind its last.',
      exact: 'Its words, to the letter.',
      prefix: 'About 32 code units before it.',
      suffix: 'About 32 code units behind it.',
    },
  },
  Tag: {
    is: 'A theme of the codebook.',
    fields: {
      id: 'Its name for ever.',
      parent: 'The tag it stands inside of; null at the top.',
      name: 'No two side by side have the same, whatever their case and width.',
      code: 'Two or three letters that stand for it where colour cannot.',
      look: 'How it is drawn. Null: as its parent.',
      digit: 'The key that gives it.',
      description: 'What counts.',
      aliases: 'Other names it is found by.',
      rules: 'Words that suggest it.',
      order: 'Where it stands among those beside it: ascending.',
      createdAt: 'When it was made.',
      updatedAt: 'When it was last changed.',
    },
  },
  Look: { is: 'A colour and a line.', fields: { hue: 'Its colour.', style: 'Its line.' } },
  'Keyword rule': {
    is: 'Words that suggest a tag.',
    fields: {
      pattern: 'What is looked for.',
      kind: 'As whole words, as they stand, or as a regular expression.',
      matchCase: 'Whether case matters.',
    },
  },
  Comparison: {
    is: 'Documents compared.',
    fields: {
      id: 'Its name for ever.',
      kind: '`chain`: each with the next. `presence`: the first with all others.',
      documents: 'In order.',
      note: 'What the analyst says of it.',
      createdAt: 'When it was made.',
      updatedAt: 'When it was last changed.',
    },
  },
  Memo: {
    is: 'A note on the workspace, a document or a tag as a whole.',
    fields: {
      id: 'The id of what it is about.',
      text: 'As it was typed.',
      author: 'Who wrote it.',
      createdAt: 'When.',
      updatedAt: 'When it was last changed.',
    },
  },
  Dismissal: {
    is: 'A suggestion the analyst did not want.',
    fields: {
      id: 'Its name for ever.',
      document: 'Where.',
      tag: 'Which tag.',
      passage: 'Of which words.',
      createdAt: 'When.',
    },
  },
  'Removed document': {
    is: 'A document with all that was made of it, kept until it is restored.',
    fields: {
      id: 'The document’s own.',
      document: 'As it was.',
      annotations: 'In order of ids.',
      memo: 'What was noted on it as a whole.',
      removedAt: 'When.',
    },
  },
  Correction: {
    is: 'The analyst’s word on an alignment, in whichever order the two documents are compared.',
    fields: {
      id: 'Its name for ever.',
      is: 'The two blocks are a pair, or are none.',
      left: 'One block.',
      right: 'The other.',
      createdAt: 'When.',
    },
  },
  'Corrected block': {
    is: 'A block of a document.',
    fields: { document: 'Which document.', block: 'The block’s range.' },
  },
  'Stance list': {
    is: 'The stance words of a language. One without a list has those Readout begins with.',
    fields: {
      id: 'Its name for ever.',
      language: 'The language’s own subtag of BCP 47.',
      scales: 'What can be said more or less strongly.',
      updatedAt: 'When it was last changed.',
    },
  },
  'Stance scale': {
    is: 'One thing that can be said more or less strongly.',
    fields: { name: 'What.', levels: 'The weakest first; words of one level are equally strong.' },
  },
  Refusal: {
    is: 'An annotation that is not to be carried over to another document.',
    fields: {
      id: 'Its name for ever.',
      annotation: 'Which.',
      document: 'Where it is not wanted.',
      createdAt: 'When.',
    },
  },
  'Outlet lines': {
    is: 'Lines that are hidden in the texts of an outlet.',
    fields: {
      id: 'Its name for ever.',
      outlet: 'As documents name it.',
      lines: 'Without white space at their ends.',
      updatedAt: 'When they were last changed.',
    },
  },
  Report: {
    is: 'A report the analyst keeps: how it is made, and what they wrote into it.',
    fields: {
      id: 'Its name for ever.',
      name: 'As the list of reports has it.',
      options: 'What it is made of.',
      texts: 'Words of the analyst’s own, one text at a place.',
      createdAt: 'When it was begun.',
      updatedAt: 'When it was last changed.',
    },
  },
  'Report options': {
    is: 'How a report is arranged and what it includes.',
    fields: {
      arrange: 'By what its sections are.',
      title: 'Null: made from what is chosen.',
      notes: 'Whether notes are in.',
      memos: 'Whether memos are in.',
      surrounding: 'Whether words around a quotation are shown.',
      citations: 'Whether the documents are cited.',
      citationStyle: 'How; `keys` are those of Pandoc.',
      untagged: 'Whether passages without a tag are in.',
      copies: 'Whether passages are in that the pair’s older document has word for word.',
      tags: 'Chosen tags; null means all.',
      match: 'Whether a passage needs one of them, or all.',
      without: 'Tags whose passages are left out.',
      documents: 'Chosen documents; null means all.',
      from: 'The first day that is in; null: no end.',
      until: 'The last.',
      comparison: 'The pair a report of a comparison is about.',
      sideBySide: 'Whether it ends with the two texts side by side.',
      flavour: 'For whom the Markdown is written.',
      frontMatter: 'Whether the Markdown begins with its facts.',
      show: 'What of it the screen shows.',
    },
  },
  'Report pair': {
    is: 'Two documents of a comparison.',
    fields: { left: 'Document A.', right: 'Document B.' },
  },
  'Own text': {
    is: 'Words of the analyst’s own in a report.',
    fields: {
      at: '`top`, `end`, or the key of the section it stands before.',
      text: 'As it was typed.',
    },
  },
};
