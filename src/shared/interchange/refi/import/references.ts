import { groupBy } from '../../../model/group.ts';
import type { Guid, RefiCode, RefiLink, RefiNote, RefiSelection, RefiSource, Said } from './project.ts';
import type { ReadProject } from './read-project.ts';
import type { SourceText } from './source-text.ts';

/**
 * A project in which every note is referred to by what it is about, as the standard has it: NVivo and ATLAS.ti link
 * notes to selections, MAXQDA writes the selection within the note. Links that become references are links no more.
 * O(records).
 */
export function referenced(project: ReadProject): ReadProject {
  const { notes } = project;
  const things = new Set([
    ...project.sources.flatMap(({ guid, selections }) => [guid, ...selections.map((each) => each.guid)]),
    ...guidsOf(project.codes),
  ]);
  const about = ({ from, to }: RefiLink): { thing: Guid; note: Guid } | null => {
    if (notes.has(from) && things.has(to)) return { thing: to, note: from };
    return notes.has(to) && things.has(from) ? { thing: from, note: to } : null;
  };
  const linked = groupBy(
    project.links.flatMap((link) => about(link) ?? []),
    ({ thing }) => thing,
  );
  const withLinked = <T extends Said & { readonly guid: Guid }>(thing: T): T => {
    const more = linked.get(thing.guid)?.map(({ note }) => note) ?? [];
    return more.length === 0 ? thing : { ...thing, notes: [...new Set([...thing.notes, ...more])] };
  };
  const withCodes = (code: RefiCode): RefiCode => ({
    ...withLinked(code),
    children: code.children.map(withCodes),
  });
  const texts = new Map<RefiSource, SourceText | null>();
  const sources = project.sources.map((source) => {
    const after = withLinked(withPlaced(source, notes));
    const whole = { ...after, selections: after.selections.map(withLinked) };
    texts.set(whole, project.texts.get(source) ?? null);
    return whole;
  });
  return {
    ...project,
    codes: project.codes.map(withCodes),
    sources,
    texts,
    links: project.links.filter((link) => about(link) === null),
  };
}

/** The notes of a source that say themselves where in it they belong become notes of selections. */
function withPlaced(source: RefiSource, notes: ReadonlyMap<Guid, RefiNote>): RefiSource {
  const placed = source.notes
    .flatMap((guid) => notes.get(guid) ?? [])
    .filter((note) => note.selections.length > 0);
  if (placed.length === 0) return source;
  const selections = placed.flatMap((note) =>
    note.selections.map((selection): RefiSelection => ({
      ...selection,
      author: selection.author ?? note.author ?? note.updatedBy,
      createdAt: selection.createdAt ?? note.createdAt ?? note.updatedAt,
      notes: [note.guid],
    })),
  );
  const moved = new Set(placed.map(({ guid }) => guid));
  return {
    ...source,
    notes: source.notes.filter((guid) => !moved.has(guid)),
    selections: [...source.selections, ...selections],
  };
}

function guidsOf(codes: readonly RefiCode[]): Guid[] {
  return codes.flatMap(({ guid, children }) => [guid, ...guidsOf(children)]);
}
