import type { NamedReport, OwnText } from '../../model/named-report.ts';
import type { ReportOptions } from '../../report/options.ts';
import type { Words } from './record-words.ts';

/** Says of a report and what it is asked for what they mean. */
export const reportWords: {
  readonly Report: Words<NamedReport>;
  readonly 'Report options': Words<ReportOptions>;
  readonly 'Report pair': Words<NonNullable<ReportOptions['comparison']>>;
  readonly 'Own text': Words<OwnText>;
} = {
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
