import type { Annotation } from '../model/annotation.ts';
import { pathOf, tagsInOrder } from '../model/codebook.ts';
import { groupBy } from '../model/group.ts';
import type { Id } from '../model/ids.ts';
import { tagsTogether } from './asked-tags.ts';
import type { Choice } from './choice.ts';
import type { ReportInput } from './input.ts';
import { countsUnder } from './passage-counts.ts';
import type { Quoter } from './quoter.ts';
import type { MadeSection, ReportGroup } from './report.ts';
import { counted, listed } from '../wording.ts';

/**
 * A section for each chosen tag in the codebook's order, in it a group for each document; untagged ones last.
 * Tags that each passage must have together have one section.
 */
export function sectionsByTag(input: ReportInput, choice: Choice, quoter: Quoter): MadeSection[] {
  const together = tagsTogether(input.workspace, input.options);
  const sections =
    together.length > 0
      ? [sectionTogether(input, together, choice, quoter)]
      : sectionsOfTags(input, choice, quoter);
  const untagged = choice.annotations.filter(({ tags }) => tags.length === 0);
  return untagged.length === 0
    ? sections
    : [...sections, section(input, 'untagged', 'Without a tag', untagged, [], quoter)];
}

function sectionTogether(
  input: ReportInput,
  together: readonly Id[],
  { annotations }: Choice,
  quoter: Quoter,
): MadeSection {
  const names = together.flatMap((id) => input.workspace.tags.get(id)?.name ?? []);
  const tagged = annotations.filter(({ tags }) => tags.length > 0);
  const made = section(input, `together ${together.join(' ')}`, listed(names), tagged, together, quoter);
  return tagged.length === 0
    ? { ...made, lead: `No passage is tagged ${listed(names)} together yet.` }
    : made;
}

function sectionsOfTags(input: ReportInput, choice: Choice, quoter: Quoter): MadeSection[] {
  const { workspace, options } = input;
  const under = countsUnder(workspace, choice.annotations);
  const leftOut = countsUnder(workspace, Object.values(choice.leftOut).flat());
  return tagsInOrder(workspace.tags).flatMap((tag) => {
    if (!choice.tags.has(tag.id)) return [];
    const found = choice.annotations.filter(({ tags }) => tags.includes(tag.id));
    const heading = pathOf(workspace.tags, tag.id)
      .map(({ name }) => name)
      .join(': ');
    const inside = (under.get(tag.id) ?? 0) - found.length;
    if (found.length > 0) {
      const made = section(input, `tag ${tag.id}`, heading, found, [tag.id], quoter);
      return [inside === 0 ? made : { ...made, lead: `${made.lead} ${standsBelow(inside)}` }];
    }
    const asked = options.tags?.includes(tag.id) === true;
    return asked && inside === 0
      ? [
          {
            key: `tag ${tag.id}`,
            heading,
            lead: nothingTagged(tag.name, leftOut.has(tag.id)),
            table: null,
            aligned: null,
            groups: [],
          },
        ]
      : [];
  });
}

/** What a report says of a tag that was asked for and is on no passage in it. */
function nothingTagged(name: string, isElsewhere: boolean): string {
  return isElsewhere ? `Nothing tagged ${name} is in this report.` : `Nothing is tagged ${name} yet.`;
}

function standsBelow(count: number): string {
  return `${count} more ${count === 1 ? 'stands' : 'stand'} below, under the tags inside it.`;
}

function section(
  { workspace }: ReportInput,
  key: string,
  heading: string,
  annotations: readonly Annotation[],
  known: readonly Id[],
  quoter: Quoter,
): MadeSection {
  const groups: ReportGroup[] = [];
  const numbers: string[] = [];
  for (const [document, list] of groupBy(annotations, ({ document }) => document)) {
    const record = workspace.documents.get(document);
    if (record === undefined) continue;
    numbers.push(record.number);
    groups.push(
      quoter.group(record.title, document, list, ({ tags }) => {
        const others = tags.flatMap((id) => (known.includes(id) ? [] : (workspace.tags.get(id)?.name ?? [])));
        return others.length === 0 ? '' : `also ${others.join(', ')}`;
      }),
    );
  }
  const lead = `${counted(annotations.length, 'passage')} in ${counted(numbers.length, 'document')}: ${numbers.join(', ')}.`;
  return { key, heading, lead, table: null, aligned: null, groups };
}
