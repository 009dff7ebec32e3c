import type { Annotation } from '../model/annotation.ts';
import { pathOf, tagsInOrder } from '../model/codebook.ts';
import { groupBy } from '../model/group.ts';
import type { Id } from '../model/ids.ts';
import type { Choice } from './choice.ts';
import type { ReportInput } from './input.ts';
import { countsUnder } from './passage-counts.ts';
import type { Quoter } from './quoter.ts';
import type { MadeSection, ReportGroup } from './report.ts';
import { counted } from '../wording.ts';

/** A section for each chosen tag in the codebook's order, in it a group for each document; untagged ones last. */
export function sectionsByTag(input: ReportInput, choice: Choice, quoter: Quoter): MadeSection[] {
  const { workspace, options } = input;
  const under = countsUnder(workspace, choice.annotations);
  const sections = tagsInOrder(workspace.tags).flatMap((tag) => {
    if (!choice.tags.has(tag.id)) return [];
    const found = choice.annotations.filter(({ tags }) => tags.includes(tag.id));
    const heading = pathOf(workspace.tags, tag.id)
      .map(({ name }) => name)
      .join(': ');
    const inside = (under.get(tag.id) ?? 0) - found.length;
    if (found.length > 0) {
      const made = section(input, heading, found, tag.id, quoter);
      return [inside === 0 ? made : { ...made, lead: `${made.lead} ${standsBelow(inside)}` }];
    }
    const asked = options.tags?.includes(tag.id) === true;
    return asked && inside === 0
      ? [
          {
            key: `tag ${tag.id}`,
            heading,
            lead: nothingTagged(tag.name),
            table: null,
            aligned: null,
            groups: [],
          },
        ]
      : [];
  });
  const untagged = choice.annotations.filter(({ tags }) => tags.length === 0);
  return untagged.length === 0
    ? sections
    : [...sections, section(input, 'Without a tag', untagged, null, quoter)];
}

/** What a report says of a tag that was asked for and is on no passage. */
function nothingTagged(name: string): string {
  return `Nothing is tagged ${name} yet.`;
}

function standsBelow(count: number): string {
  return `${count} more ${count === 1 ? 'stands' : 'stand'} below, under the tags inside it.`;
}

function section(
  { workspace }: ReportInput,
  heading: string,
  annotations: readonly Annotation[],
  tag: Id | null,
  quoter: Quoter,
): MadeSection {
  const groups: ReportGroup[] = [];
  const numbers: string[] = [];
  for (const [document, list] of groupBy(annotations, ({ document }) => document)) {
    const record = workspace.documents.get(document);
    if (record === undefined) continue;
    numbers.push(record.number);
    groups.push({
      heading: record.title,
      lead: '',
      passages: list.map((annotation) => {
        const others = annotation.tags.flatMap((id) =>
          id === tag ? [] : (workspace.tags.get(id)?.name ?? []),
        );
        return quoter.annotation(annotation, others.length === 0 ? '' : `also ${others.join(', ')}`);
      }),
    });
  }
  const lead = `${counted(annotations.length, 'passage')} in ${counted(numbers.length, 'document')}: ${numbers.join(', ')}.`;
  return { key: tag === null ? 'untagged' : `tag ${tag}`, heading, lead, table: null, aligned: null, groups };
}
