import { pathName } from '../../shared/model/codebook.ts';
import type { OwnText } from '../../shared/model/named-report.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { waitingTexts } from '../../shared/report/own-texts.ts';
import type { Report } from '../../shared/report/report.ts';
import { listed } from '../../shared/wording.ts';

/** A place of a report for a text of the analyst’s own. */
export interface PlaceOfText {
  readonly at: string;
  readonly name: string;
  /** Empty where nothing is written. */
  readonly text: string;
}

/** Every place of a report in its order, and the texts whose section is not in it now. */
export function ownPlaces(
  texts: readonly OwnText[],
  sections: Report['sections'],
  workspace: Workspace,
): { readonly there: readonly PlaceOfText[]; readonly waiting: readonly PlaceOfText[] } {
  const place = (at: string): PlaceOfText => ({
    at,
    name: ownPlaceName(at, sections, workspace),
    text: texts.find((own) => own.at === at)?.text ?? '',
  });
  const there = ['top', ...sections.map(({ key }) => key), 'end'];
  const waiting = waitingTexts({ sections }, texts);
  return { there: there.map(place), waiting: waiting.map(({ at }) => place(at)) };
}

/** `Opening`, `Before Taiwan`, `Closing`; of a section that is not there, what it is of. */
export function ownPlaceName(at: string, sections: Report['sections'], workspace: Workspace): string {
  if (at === 'top') return 'Opening';
  if (at === 'end') return 'Closing';
  const heading = sections.find(({ key }) => key === at)?.heading ?? subjectOf(at, workspace);
  return `Before ${heading}`;
}

function subjectOf(key: string, { tags, documents }: Workspace): string {
  const [kind = '', ...ids] = key.split(' ');
  const [id = ''] = ids;
  if (kind === 'tag') return tags.has(id) ? pathName(tags, id) : 'a tag that is deleted';
  if (kind === 'document') return documents.get(id)?.title ?? 'a document that is removed';
  if (kind === 'date') return id === 'none' ? 'what has no date' : id;
  const of = ids.flatMap((each) => documents.get(each)?.number ?? []);
  return `${names.get(kind) ?? kind}${of.length === 0 ? '' : ` of ${listed(of)}`}`;
}

/** What sections are called that are of no one tag, document or month. */
const names: ReadonlyMap<string, string> = new Map([
  ['untagged', 'Without a tag'],
  ['documents', 'Documents'],
  ['topics', 'Topics'],
  ['dropped', 'Dropped'],
  ['added', 'Added'],
  ['moved', 'Moved'],
  ['edited', 'Edited'],
  ['kept', 'Word for word'],
  ['corrected', 'Corrected pairs'],
  ['aligned', 'Side by side'],
]);
