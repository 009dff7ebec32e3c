import { z } from 'zod/mini';
import { Id } from '../model/ids.ts';
import { Tag } from '../model/tag.ts';
import type { Workspace } from '../model/workspace.ts';
import { type CodebookEntry, codebookEntries, CodebookProblem, placed } from './codebook-entry.ts';

const { name, code, look, digit, description, aliases, rules } = Tag.shape;

const File = z.object({
  format: z.literal('readout-codebook'),
  version: z.literal(1),
  tags: z.array(
    z.object({
      id: z.optional(Id),
      name,
      /** Names of what it stands inside of, from the top. */
      inside: z.optional(z.array(name)),
      code: z.optional(code),
      look: z.optional(look),
      digit: z.optional(digit),
      description: z.optional(description),
      aliases: z.optional(aliases),
      rules: z.optional(rules),
      memo: z.optional(z.string().check(z.maxLength(1_000_000))),
    }),
  ),
});

/** The codebook as JSON a person can read: a tag a line, each before what is inside it. */
export function codebookJson(workspace: Pick<Workspace, 'tags' | 'memos'>): string {
  const tags = codebookEntries(workspace).map((entry) =>
    JSON.stringify({
      id: entry.id,
      name: entry.name,
      inside: entry.path,
      code: entry.code,
      look: entry.look,
      digit: entry.digit,
      description: entry.description,
      aliases: entry.aliases,
      rules: entry.rules,
      memo: entry.memo,
    }),
  );
  return `{\n"format": "readout-codebook",\n"version": 1,\n"tags": [\n${tags.join(',\n')}\n]\n}\n`;
}

/** Reads `codebookJson` back. Throws a CodebookProblem with the line where that can be told. */
export function readCodebookJson(text: string): CodebookEntry[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CodebookProblem(
      lineOf(text, message),
      `this is not JSON: ${message.replace(/ \(line.*$/, '')}`,
    );
  }
  const file = File.safeParse(json);
  const lines = linesOfTags(text);
  if (!file.success) throw problemOf(file.error, lines);
  return placed(
    file.data.tags.map(({ inside = [], ...tag }, i) => ({
      id: tag.id,
      name: trimmed(tag.name, lines[i] ?? 1),
      code: tag.code,
      look: tag.look,
      digit: tag.digit,
      description: tag.description,
      aliases: tag.aliases,
      rules: tag.rules,
      memo: tag.memo,
      line: lines[i] ?? 1,
      inside: inside.length === 0 ? [] : [inside],
    })),
  );
}

/** The line a JSON error is about: by the position it names, or by the piece of text it shows. */
function lineOf(text: string, message: string): number | null {
  const position = /position (\d+)/.exec(message)?.[1];
  const shown = /(?:\.\.\.)?"([^]*?)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1];
  const piece = shown === undefined ? -1 : text.indexOf(shown);
  const at = position === undefined ? piece : Number(position);
  return at < 0 ? null : text.slice(0, at).split('\n').length;
}

function trimmed(given: string, line: number): string {
  if (given.trim() === '') throw new CodebookProblem(line, 'a tag has no name');
  return given.trim();
}

function problemOf(error: z.core.$ZodError, lines: readonly number[]): CodebookProblem {
  const [issue] = error.issues;
  const path = issue?.path ?? [];
  if (path[0] !== 'tags' || typeof path[1] !== 'number')
    return new CodebookProblem(
      null,
      'this is not a codebook of Readout: “format”, “version” or “tags” is not as it should be',
    );
  return new CodebookProblem(
    lines[path[1]] ?? null,
    `${path.length > 2 ? `“${path.slice(2).join('.')}” of the tag` : 'the tag'} is not as it should be`,
  );
}

/** The line on which each item of the list `tags` begins, counted from 1. O(n). */
function linesOfTags(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]\n]/g)) {
    if (token === '\n') line++;
    else if (token === '{' || token === '[') {
      if (depth === 2 && token === '{') lines.push(line);
      depth++;
    } else if (token === '}' || token === ']') depth--;
  }
  return lines;
}
