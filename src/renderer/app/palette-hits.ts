import type { Document } from '../../shared/model/document.ts';
import { documentsInOrder, outletOf } from '../../shared/model/library.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import { fold } from '../../shared/search/fold.ts';
import { marksIn, nameNearness, nearness, type Sought, soughtIn } from '../../shared/search/match.ts';
import { named, recentVisits, revisit } from '../state/history.ts';
import { openDocument } from '../state/view.ts';
import { shownKeys } from '../ui/keys.ts';
import { commands } from './commands.ts';
import { annotationGroups } from './palette-annotations.ts';
import type { GroupName, PaletteGroup, PaletteHit } from './palette-hit.ts';
import { memoGroup } from './palette-memos.ts';
import { lastRun, remember } from './palette-recent.ts';
import { canRun, nameOf, type ProgramCommand, runCommand } from './program-command.ts';
import { reportGroup } from './palette-reports.ts';
import { relatedGroup } from './palette-related.ts';
import { tagGroup } from './palette-tags.ts';

/** What a query asks for: `>` commands only, `#` tags, `¶` passages, notes and memos. */
export interface Query {
  readonly prefix: '>' | '#' | '¶' | null;
  readonly words: string;
}

export function queryOf(text: string): Query {
  const prefix = (['>', '#', '¶'] as const).find((sign) => text.trimStart().startsWith(sign)) ?? null;
  return { prefix, words: prefix === null ? text : text.trimStart().slice(1) };
}

/** What a query finds, in groups; `most` says how many hits of a group are wanted. */
export function groupsOf(
  workspace: Workspace,
  { prefix, words }: Query,
  most: (group: GroupName) => number,
): PaletteGroup[] {
  const sought = soughtIn(words);
  const asks = (sign: Query['prefix']): boolean => prefix === null || prefix === sign;
  const empty = sought.words.length === 0;
  const groups: PaletteGroup[] = [];
  if (prefix === null && empty) groups.push(recentGroup(workspace, most('Recent')));
  if (prefix === '#' || (prefix === null && !empty))
    groups.push(tagGroup(workspace, words, sought, most('Tag')));
  if (asks('¶') && !empty) groups.push(...annotationGroups(workspace, sought, most));
  if (asks('¶') && !empty) groups.push(memoGroup(workspace, sought, most('Memos')));
  if (prefix === null && !empty) groups.push(documentGroup(workspace, sought, most('Documents')));
  if (prefix === null && !empty) groups.push(reportGroup(workspace, sought, most('Reports')));
  if (prefix === null) groups.push(relatedGroup(workspace, sought, most('Related')));
  if (asks('>')) groups.push(commandGroup(sought, most('Commands')));
  return groups.filter(({ count }) => count > 0).toSorted((a, b) => leads(b, sought) - leads(a, sought));
}

/** A document's number or a command's whole name is what was meant: its group comes first. */
function leads({ name, hits: [first] }: PaletteGroup, { phrase }: Sought): number {
  if (first === undefined || phrase === '') return 0;
  if (name === 'Documents')
    return typeof first.aside === 'string' && first.aside.startsWith(`${phrase} `) ? 1 : 0;
  return name === 'Commands' && fold(first.text, false).text === phrase ? 1 : 0;
}

function recentGroup(workspace: Workspace, most: number): PaletteGroup {
  const visits = recentVisits(most);
  return {
    name: 'Recent',
    count: visits.length,
    hits: visits.map((visit, i) => ({
      key: `visit ${i}`,
      icon: visit.mode === 'compare' ? 'compare' : visit.mode === 'report' ? 'report' : 'document',
      text: named(visit, workspace),
      marks: [],
      aside: i === 0 ? shownKeys('Alt+ArrowLeft') : '',
      run: () => revisit(visit),
    })),
  };
}

function documentGroup({ documents }: Workspace, sought: Sought, most: number): PaletteGroup {
  const found = ranked(documentsInOrder(documents), (document) => documentNearness(document, sought));
  return {
    name: 'Documents',
    count: found.length,
    hits: found.slice(0, most).map((document) => ({
      key: document.id,
      icon: 'document',
      text: document.title,
      marks: marksIn(document.title, sought),
      aside: `${document.number} · ${outletOf(document)}`,
      run: () => openDocument(document.id),
    })),
  };
}

const foldedDocuments = new WeakMap<Document, { readonly title: string; readonly facts: string }>();

function documentNearness(document: Document, sought: Sought): number {
  const { number, title, outlet, agency, speakers } = document;
  let folded = foldedDocuments.get(document);
  if (folded === undefined) {
    const facts = [number, outlet ?? '', agency ?? '', ...speakers].join(' ');
    folded = { title: fold(title, false).text, facts: fold(facts, false).text };
    foldedDocuments.set(document, folded);
  }
  if (fold(number, false).text === sought.phrase) return 7;
  const byTitle = nameNearness(folded.title, sought);
  return byTitle > 0 ? byTitle : nearness(`${folded.title} ${folded.facts}`, sought) / 10;
}

function commandGroup(sought: Sought, most: number): PaletteGroup {
  const able = commands.filter((command) => command.id !== 'palette' && canRun(command));
  const found =
    sought.words.length === 0
      ? [...new Set([...lastRun(able), ...able])]
      : ranked(able, (command) => commandNearness(command, sought));
  return {
    name: 'Commands',
    count: found.length,
    hits: found.slice(0, most).map((command): PaletteHit => {
      const text = nameOf(command);
      return {
        key: command.id,
        icon: 'command',
        text,
        marks: marksIn(text, sought),
        aside: command.keys === undefined ? '' : shownKeys(command.keys[0] ?? ''),
        run: () => {
          remember(command);
          runCommand(command);
        },
      };
    }),
  };
}

function commandNearness(command: ProgramCommand, sought: Sought): number {
  const byName = nameNearness(fold(nameOf(command), false).text, sought);
  return byName > 0
    ? byName
    : nearness(fold(`${command.name} ${command.also ?? ''}`, false).text, sought) / 10;
}

/** What is near at all, the nearest first; of equals the one that stood first. */
function ranked<T>(items: readonly T[], nearnessOf: (item: T) => number): T[] {
  return items
    .map((item) => ({ item, near: nearnessOf(item) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near)
    .map(({ item }) => item);
}
