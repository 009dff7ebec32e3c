import type { Annotation, QuotedPassage } from '../../model/annotation.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { CorrectedBlock, Correction } from '../../model/correction.ts';
import type { Dismissal } from '../../model/dismissal.ts';
import type { Memo } from '../../model/memo.ts';
import type { OutletLines } from '../../model/outlet-lines.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { RemovedDocument } from '../../model/removed-document.ts';
import type { StanceList, StanceScale } from '../../model/stance.ts';
import type { KeywordRule, Tag, TagLook } from '../../model/tag.ts';
import type { WorkspaceFile } from '../../model/workspace.ts';
import { documentWords } from './document-words.ts';
import type { Words } from './record-words.ts';
import { reportWords } from './report-words.ts';
import type { WorkspaceJson } from './workspace-json.ts';

/** Says of every kind of record in a workspace's JSON what it means, in the order in which a person would read it. */
export const words: typeof documentWords &
  typeof reportWords & {
    readonly File: Words<WorkspaceJson>;
    readonly Workspace: Words<WorkspaceFile>;
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
  ...documentWords,
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
  ...reportWords,
};
