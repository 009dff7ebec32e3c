import { z } from 'zod/mini';
import type { Patch } from '../commands/patch.ts';
import { described } from '../difference/described.ts';
import type { Difference } from '../difference/difference.ts';
import { numberOf } from '../difference/facts.ts';
import type { Known } from '../difference/known.ts';
import { tagLabel } from '../difference/tag-label.ts';
import { OwnText } from '../model/named-report.ts';
import { QuotedPassage } from '../model/annotation.ts';
import { StatementDate } from '../model/document.ts';
import { shownDate } from '../model/library.ts';
import { StanceScale } from '../model/stance.ts';
import { TagLook } from '../model/tag.ts';
import { ReportOptions } from '../report/options.ts';
import { optionsInWords } from '../report/options-in-words.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Conflict } from './conflict.ts';

/** A conflict in the analyst's words; with the tag where it is about one. */
export interface ConflictWords extends Pick<Difference, 'title' | 'quotation' | 'tags'> {
  /** What both changed: `Note`, `What counts`. */
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
}

/** How a conflict is told. `merged`: the workspace it came up in, after the merge. Its cost is that of the one record. */
export function conflictWords(conflict: Conflict, merged: Workspace, known: Known): ConflictWords {
  const { field, ours, theirs } = conflict;
  const patch = recordOf(conflict, merged);
  const subject = patch === null ? unnamed : subjectOf(patch, known);
  // The text of a document is a hash to us, and its words are the same.
  if (conflict.collection === 'documents' && field === 'text')
    return { ...subject, field: 'Kinds of blocks', ours: 'As they are here', theirs: 'As they are there' };
  return {
    ...subject,
    field: labels[field] ?? field,
    ours: valueWords(field, ours.value, known),
    theirs: valueWords(field, theirs.value, known),
  };
}

type Subject = Pick<ConflictWords, 'title' | 'quotation' | 'tags'>;

const unnamed: Subject = { title: 'A record', quotation: null, tags: [] };

function subjectOf(patch: Patch, known: Known): Subject {
  const { title, quotation, tags } = described(patch, known);
  return { title, quotation, tags: patch.collection === 'tags' ? tags : [] };
}

const labels: Readonly<Record<string, string>> = {
  removed: 'Whether it is there',
  note: 'Note',
  ranges: 'Passage',
  document: 'Document',
  text: 'Text',
  name: 'Name',
  code: 'Code',
  look: 'Colour and line',
  digit: 'Key',
  parent: 'Inside',
  description: 'What counts',
  number: 'Number',
  title: 'Title',
  deck: 'Deck',
  outlet: 'Outlet',
  agency: 'Agency',
  published: 'Published',
  statement: 'Date of the statement',
  place: 'Place',
  language: 'Language',
  speakers: 'Speakers',
  group: 'Group',
  versionOf: 'Version of',
  source: 'Source',
  scales: 'Stance words',
  documents: 'Documents',
  kind: 'Kind',
  is: 'Paragraphs',
  options: 'What is in it',
  texts: 'Own texts',
};

/** The record a conflict is about, as a patch that adds it; null where it is in no collection that is told of. */
function recordOf({ collection, id }: Conflict, merged: Workspace): Patch | null {
  const before = null;
  switch (collection) {
    case 'annotations': {
      const after = merged.annotations.get(id);
      return after === undefined ? null : { collection, id, before, after };
    }
    case 'documents': {
      const after = merged.documents.get(id) ?? merged.removed.get(id)?.document;
      return after === undefined ? null : { collection, id, before, after };
    }
    case 'tags': {
      const after = merged.tags.get(id);
      return after === undefined ? null : { collection, id, before, after };
    }
    case 'comparisons': {
      const after = merged.comparisons.get(id);
      return after === undefined ? null : { collection, id, before, after };
    }
    case 'memos': {
      const after = merged.memos.get(id);
      return after === undefined ? null : { collection, id, before, after };
    }
    case 'corrections': {
      const after = merged.corrections.get(id);
      return after === undefined ? null : { collection, id, before, after };
    }
    case 'stances': {
      const after = merged.stances.get(id);
      return after === undefined ? null : { collection, id, before, after };
    }
    case 'outlets': {
      const after = merged.outlets.get(id);
      return after === undefined ? null : { collection, id, before, after };
    }
    case 'reports': {
      const after = merged.reports.get(id);
      return after === undefined ? null : { collection, id, before, after };
    }
    case 'workspace':
      return { collection, id, before, after: { name: merged.name } };
    case 'dismissals':
    case 'removed':
    case 'refusals':
      return null;
  }
}

function valueWords(field: string, value: unknown, known: Known): string {
  switch (field) {
    case 'removed':
      return value === true ? 'Removed' : 'There';
    case 'parent':
      return typeof value === 'string' ? tagLabel(known, value).name : 'At the top';
    case 'versionOf':
    case 'document':
      return typeof value === 'string' ? (numberOf(known, value) ?? nothing) : 'None';
    case 'documents':
      return shaped(z.array(z.string()), value, (ids) => ids.map((id) => numberOf(known, id)).join(', '));
    case 'ranges':
      return shaped(z.array(QuotedPassage), value, (ranges) => ranges.map(({ exact }) => exact).join(' … '));
    case 'published':
    case 'statement':
      return shaped(StatementDate, value, shownDate);
    case 'look':
      return shaped(TagLook, value, ({ hue, style }) => `${hue}, ${style}`);
    case 'speakers':
      return shaped(z.array(z.string()), value, (names) => names.join(', '));
    case 'source':
      return shaped(z.looseObject({ name: z.string() }), value, ({ name }) => name);
    case 'scales':
      return shaped(z.array(StanceScale), value, (scales) =>
        scales.map(({ name, levels }) => `${name}: ${levels.flat().join(', ')}`).join('\n'),
      );
    case 'options':
      return shaped(ReportOptions, value, optionsInWords);
    case 'texts':
      return shaped(z.array(OwnText), value, (texts) => texts.map(({ text }) => text).join('\n\n'));
    case 'is':
      return value === 'pair' ? 'A pair' : 'No pair';
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) || nothing : nothing;
  }
}

const nothing = 'Nothing';

function shaped<T>(schema: z.ZodMiniType<T>, value: unknown, said: (value: T) => string): string {
  const { success, data } = schema.safeParse(value);
  return success ? said(data) || nothing : nothing;
}
