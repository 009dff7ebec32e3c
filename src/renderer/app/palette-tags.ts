import { lookOf, pathOf, tagsInOrder } from '../../shared/model/codebook.ts';
import type { Tag } from '../../shared/model/tag.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { marksIn, type Sought } from '../../shared/search/match.ts';
import { filterTags } from '../annotating/filter-tags.ts';
import { arm } from '../state/armed.ts';
import { editCodebook } from '../state/codebook-editor.ts';
import { canTag, tagSelection } from '../state/tagger.ts';
import { changeOptions, openReportNow } from '../state/open-report.ts';
import { changeView, viewStore } from '../state/view.ts';
import { shownKeys } from '../ui/keys.ts';
import type { PaletteGroup, PaletteHit } from './palette-hit.ts';
import { showOnly } from './solo.ts';

/** What can be done with the tag a query names best, then the others it may mean. */
export function tagGroup({ tags }: Workspace, query: string, sought: Sought, most: number): PaletteGroup {
  const words = query.trim();
  const found = words === '' ? tagsInOrder(tags) : filterTags(tags, words, viewStore.get().recentTags);
  const [best, ...others] = found;
  const acts = best === undefined || words === '' ? [] : actsOn(tags, best, sought);
  const shown = words === '' ? found : others;
  return {
    name: 'Tag',
    count: acts.length + shown.length,
    hits: [
      ...acts,
      ...shown.slice(0, Math.max(0, most - acts.length)).map((tag) => soloHit(tags, tag, sought)),
    ],
  };
}

function actsOn(tags: Workspace['tags'], tag: Tag, sought: Sought): PaletteHit[] {
  const act = (key: string, before: string, after: string) => ({
    key: `${key} ${tag.id}`,
    ...named(tag.name, sought, before, after),
  });
  return [
    soloHit(tags, tag, sought),
    ...(canTag()
      ? [
          {
            ...act('tag', 'Tag selection ', ''),
            icon: lookOf(tags, tag.id),
            aside: tag.digit === null ? '' : String(tag.digit),
            run: () => tagSelection(tag),
          },
        ]
      : []),
    { ...act('edit', 'Edit ', ' in codebook'), icon: 'edit', aside: '', run: () => editCodebook(tag.id) },
    { ...act('report', 'Report on ', ''), icon: 'report', aside: '', run: () => reportOn(tag) },
    {
      ...act('arm', 'Tag every selection with ', ''),
      icon: lookOf(tags, tag.id),
      aside: '',
      run: () => armTag(tag),
    },
  ];
}

function soloHit(tags: Workspace['tags'], tag: Tag, sought: Sought): PaletteHit {
  const above = pathOf(tags, tag.id)
    .slice(0, -1)
    .map(({ name }) => `${name} / `)
    .join('');
  return {
    key: `solo ${tag.id}`,
    icon: lookOf(tags, tag.id),
    ...named(tag.name, sought, `Show only ${above}`, ''),
    aside: tag.digit === null ? '' : shownKeys(`Alt+${tag.digit}`),
    run: () => {
      if (viewStore.get().mode === 'report') changeView({ mode: 'read' });
      showOnly(tag);
    },
  };
}

/** A sentence with a tag's name in it, in which the matched letters of the name are marked. */
function named(name: string, sought: Sought, before: string, after: string) {
  const marks = marksIn(name, sought).map(({ start, end }) => ({
    start: before.length + start,
    end: before.length + end,
  }));
  return { text: `${before}${name}${after}`, marks };
}

/** Selections are made in a text, so one is shown. */
function armTag(tag: Tag): void {
  const { mode } = viewStore.get();
  if (mode !== 'read' && mode !== 'compare') changeView({ mode: 'read' });
  arm(tag);
}

/** In the report that is open: one step to undo. */
function reportOn({ id }: Tag): void {
  const { arrange, without } = openReportNow().options;
  changeView({ mode: 'report' });
  changeOptions({
    arrange: arrange === 'comparison' ? 'tag' : arrange,
    tags: [id],
    without: without.filter((other) => other !== id),
  });
}
