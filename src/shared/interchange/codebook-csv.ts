import { Id } from '../model/ids.ts';
import { Hue, hues, KeywordRule, LineStyle, longestDescription, type TagLook } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';
import {
  type CodebookEntry,
  codebookEntries,
  CodebookProblem,
  placed,
  type Written,
} from './codebook-entry.ts';
import { csvOf } from './csv.ts';
import { nearestHue, hueColours } from './hue-colours.ts';
import { CsvProblem, type CsvRow, readCsv } from './read-csv.ts';

/** What other programs call the columns, in small letters. */
const columns = {
  name: ['name', 'tag', 'code name', 'codename'],
  parent: ['parent', 'parent tag', 'parent code', 'category'],
  code: ['code'],
  digit: ['digit', 'shortcut', 'key'],
  color: ['color', 'colour'],
  look: ['look'],
  description: ['description', 'what counts', 'definition'],
  aliases: ['aliases'],
  rules: ['rules'],
  memo: ['memo', 'code memo', 'comment'],
  id: ['id'],
} as const;
type Column = keyof typeof columns;

/**
 * The codebook as CSV for a spreadsheet and for other programs. `parent` is a path of names with
 * slashes, `color` what others paint with and `look` what Readout does; aliases and rules are
 * one a line.
 */
export function codebookCsv(workspace: Pick<Workspace, 'tags' | 'memos'>): string {
  const looks = new Map<string, TagLook | null | undefined>();
  const rows = codebookEntries(workspace).map(({ path, look, ...tag }) => {
    const shown = look ?? looks.get(JSON.stringify(path));
    looks.set(JSON.stringify([...path, tag.name]), shown);
    const cells: Record<Column, string> = {
      name: tag.name,
      parent: path.map((part) => part.replaceAll(/[\\/]/g, '\\$&')).join('/'),
      code: tag.code ?? '',
      digit: tag.digit?.toString() ?? '',
      color: shown == null ? '' : hueColours[shown.hue],
      look: look == null ? '' : `${look.hue} ${look.style}`,
      description: tag.description ?? '',
      aliases: (tag.aliases ?? []).map(onOneLine).join('\n'),
      rules: (tag.rules ?? []).map(ruleLine).join('\n'),
      memo: tag.memo ?? '',
      id: tag.id ?? '',
    };
    return Object.values(cells);
  });
  return csvOf([Object.keys(columns), ...rows]);
}

/**
 * Reads `codebookCsv` back, and the codebooks other programs write: a column of names is enough.
 * Where there is a memo and no description, the memo is what counts. Throws a CodebookProblem
 * with the line.
 */
export function readCodebookCsv(text: string): CodebookEntry[] {
  const [head, ...rows] = rowsOf(text);
  const names = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const at = new Map<Column, number>();
  for (const [column, known] of Object.entries(columns)) {
    const found = names.findIndex((name) => known.some((other) => other === name));
    if (found >= 0 && isColumn(column)) at.set(column, found);
  }
  const code = at.get('code');
  // Where there is no other column of names, it is the codes that are named.
  if (!at.has('name') && code !== undefined) {
    at.set('name', code);
    at.delete('code');
  }
  if (!at.has('name'))
    throw new CodebookProblem(
      head?.line ?? 1,
      'no column is called “name”; the first line must name the columns',
    );
  const written = rows.map((row) => writtenOf(row, at));
  return placed(written);
}

function rowsOf(text: string): CsvRow[] {
  try {
    return readCsv(text);
  } catch (error) {
    if (error instanceof CsvProblem) throw new CodebookProblem(error.line, error.message);
    throw error;
  }
}

function writtenOf({ line, cells }: CsvRow, at: ReadonlyMap<Column, number>): Written {
  const cell = (column: Column): string | undefined => {
    const index = at.get(column);
    return index === undefined ? undefined : (cells[index] ?? '');
  };
  const name = (cell('name') ?? '').trim();
  if (name === '') throw new CodebookProblem(line, 'a tag has no name');
  if (name.length > 200) throw new CodebookProblem(line, 'a name is longer than 200 characters');
  const inside = parentsOf(cell('parent') ?? '');
  const description = cell('description') ?? cell('memo');
  if ((description?.length ?? 0) > longestDescription)
    throw new CodebookProblem(
      line,
      `what counts for ‘${name}’ is longer than ${longestDescription} characters`,
    );
  return {
    line,
    name,
    inside,
    id: idOf(cell('id')),
    code: codeOf(cell('code'), line),
    look: lookOf(cell('look'), cell('color'), inside.length > 0, line),
    digit: digitOf(cell('digit'), line),
    description,
    aliases: cell('aliases') === undefined ? undefined : linesOf(cell('aliases') ?? ''),
    rules:
      cell('rules') === undefined
        ? undefined
        : linesOf(cell('rules') ?? '').map((rule) => ruleOf(rule, line)),
    memo: at.has('description') ? cell('memo') : undefined,
  };
}

/** What a parent may mean: a path with slashes, one name as it stands, a path with backslashes. */
function parentsOf(cell: string): string[][] {
  const text = cell.trim();
  if (text === '') return [];
  const path =
    text.match(/(?:\\[\\/]|[^/])+/g)?.map((part) => part.replaceAll(/\\([\\/])/g, '$1').trim()) ?? [];
  return [path, [text], text.split('\\').map((part) => part.trim())].filter(
    (way, i, all) => way.length > 0 && all.findIndex((other) => other.join('\n') === way.join('\n')) === i,
  );
}

function lookOf(
  look: string | undefined,
  colour: string | undefined,
  isInside: boolean,
  line: number,
): Written['look'] {
  if (look !== undefined && look.trim() !== '') {
    const [hue, style] = look.trim().toLowerCase().split(/\s+/);
    const known = Hue.safeParse(hue);
    const drawn = LineStyle.safeParse(style ?? (known.success ? hues[known.data] : ''));
    if (!known.success || !drawn.success)
      throw new CodebookProblem(line, `‘${look}’ is no look; one is, for instance, “azure solid”`);
    return { hue: known.data, style: drawn.data };
  }
  if (look !== undefined && isInside) return null;
  const hue = nearestHue(colour ?? '');
  return hue === null ? undefined : { hue, style: hues[hue] };
}

function digitOf(cell: string | undefined, line: number): number | null | undefined {
  if (cell === undefined) return undefined;
  if (cell.trim() === '') return null;
  if (!/^[1-9]$/.test(cell.trim())) throw new CodebookProblem(line, `‘${cell}’ is no digit from 1 to 9`);
  return Number(cell);
}

function codeOf(cell: string | undefined, line: number): string | undefined {
  if (cell === undefined || cell === '') return undefined;
  if (cell.length > 4) throw new CodebookProblem(line, `the code ‘${cell}’ is longer than 4 characters`);
  return cell;
}

function idOf(cell: string | undefined): Id | undefined {
  const id = Id.safeParse(cell?.trim());
  return id.success ? id.data : undefined;
}

function ruleLine({ pattern, kind, matchCase }: KeywordRule): string {
  return `${kind}${matchCase ? ', match case' : ''}: ${onOneLine(pattern)}`;
}

/** `phrase, match case: one-China`; anything else is the words themselves. */
function ruleOf(text: string, line: number): KeywordRule {
  const [, kind, matchCase, pattern] = /^(word|phrase|regex)(, match case)?: ([^]+)$/.exec(text) ?? [];
  const rule = KeywordRule.safeParse({
    pattern: pattern ?? text,
    kind: kind ?? (/\s/.test(text.trim()) ? 'phrase' : 'word'),
    matchCase: matchCase !== undefined,
  });
  if (!rule.success) throw new CodebookProblem(line, 'a keyword rule is longer than 1,000 characters');
  return rule.data;
}

function linesOf(cell: string): string[] {
  return cell
    .split(/\r?\n/)
    .filter((text) => text !== '')
    .map((text) =>
      text.replaceAll(/\\([\\nr])/g, (_all, sign: string) =>
        sign === 'n' ? '\n' : sign === 'r' ? '\r' : '\\',
      ),
    );
}

function onOneLine(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

function isColumn(name: string): name is Column {
  return Object.hasOwn(columns, name);
}
