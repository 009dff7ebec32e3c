import type { ForeignPosition, ForeignTarget } from '../annotations/foreign.ts';
import { isObject, type Json, list, offset, text } from '../annotations/json.ts';

/** What an annotation is on: each target that quotes or counts, or a whole document. */
export function targetsOf(target: unknown): ForeignTarget[] {
  return list(target).flatMap(alternatives).map(targetOf);
}

/** Whether a resource is of a type, in short (`Choice`), with a prefix (`oa:Choice`) or as its address. */
export function isType(resource: Json, type: string): boolean {
  return [...list(resource['type']), ...list(resource['@type'])].some(
    (each) => typeof each === 'string' && /[^:/#]*$/.exec(each)?.[0] === type,
  );
}

function alternatives(target: unknown): unknown[] {
  if (!isObject(target) || !('items' in target)) return [target];
  const items = list(target['items']);
  return isType(target, 'Choice') ? items.slice(0, 1) : items;
}

function targetOf(target: unknown): ForeignTarget {
  const resource = isObject(target) ? target : {};
  const source = isObject(resource['source']) ? resource['source'] : resource;
  const address = [target, resource['source'], source['id'], source['@id'], resource['id']].map((each) =>
    text(each),
  );
  const selectors = list(resource['selector']).flatMap((selector) => Array.from(withRefinements(selector)));
  const hash = text(source['schema:sha256']).toLowerCase();
  return {
    source: address.find((each) => each !== '') ?? '',
    titles: ['dc:title', 'dcterms:title', 'title', 'name', 'schema:name', 'label'].flatMap(
      (key) => text(source[key]) || [],
    ),
    hash: hash === '' ? null : hash,
    words: selectors.map(wordsOf).find((words) => words !== null) ?? null,
    // What is counted within something else is counted in another text.
    position:
      list(resource['selector'])
        .map(positionOf)
        .find((position) => position !== null) ?? null,
  };
}

/** A selector and those that refine it, or that are its two ends. */
function* withRefinements(selector: unknown, depth = 0): Generator<Json, void> {
  if (!isObject(selector) || depth > 8) return;
  yield selector;
  for (const each of list(selector['refinedBy'])) yield* withRefinements(each, depth + 1);
}

function wordsOf(selector: Json): ForeignTarget['words'] {
  const exact = text(selector['exact']);
  if (exact.trim() === '') return null;
  return { exact, prefix: text(selector['prefix']), suffix: text(selector['suffix']) };
}

function positionOf(selector: unknown): ForeignPosition | null {
  if (!isObject(selector)) return null;
  const fragment = /^#?char=(\d+),(\d+)/.exec(text(selector['value'])); // RFC 5147
  const isPosition = isType(selector, 'TextPositionSelector');
  if (!isPosition && fragment === null) return null;
  const start = isPosition ? offset(selector['start']) : Number(fragment?.[1]);
  const end = isPosition ? offset(selector['end']) : Number(fragment?.[2]);
  return start === null || end === null || end <= start ? null : { counted: 'code points', start, end };
}
