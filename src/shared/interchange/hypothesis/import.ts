import { ReadoutError } from '../../model/errors.ts';
import { type ForeignAnnotation, type ForeignTarget, momentOf } from '../annotations/foreign.ts';
import { isObject, type Json, list, offset, text } from '../annotations/json.ts';
import { uuidOf } from './ids.ts';

/** Whether JSON is a list of Hypothesis: what its client exports, or its API answers. */
export function isHypothesis(json: unknown): boolean {
  return recordsIn(json).length > 0;
}

/**
 * The annotations in a file of Hypothesis: `annotations` of its client, `rows` of its API, or a bare
 * list. Throws `file-unreadable` naming the file where it holds none.
 */
export function readHypothesis(name: string, json: unknown): ForeignAnnotation[] {
  const records = recordsIn(json);
  if (records.length === 0)
    throw new ReadoutError(
      'file-unreadable',
      `${name} holds no annotations of Hypothesis. Nothing was imported.`,
    );
  const names = new Set(records.map(({ id }) => text(id)));
  return records.map((record, i) => foreign(record, i, names));
}

/** The members of a list that are annotations: a Web Annotation has no `uri`, and a context. */
function recordsIn(json: unknown): Json[] {
  const found = isObject(json) ? (json['annotations'] ?? json['rows']) : json;
  const records = Array.isArray(found) ? found.filter(isObject) : [];
  return records.filter(
    (record) =>
      !('@context' in record) && !('motivation' in record) && ('uri' in record || 'target' in record),
  );
}

function foreign(record: Json, index: number, names: ReadonlySet<string>): ForeignAnnotation {
  const name = text(record['id']);
  const references = list(record['references']).map((each) => text(each));
  const author = authorOf(record);
  return {
    name: name === '' ? `annotation ${index + 1}` : name,
    id: uuidOf(name),
    targets: targetsOf(record),
    tags: list(record['tags']).flatMap((tag) =>
      text(tag).trim() === '' ? [] : [{ name: text(tag).trim(), id: null }],
    ),
    note: text(record['text']),
    // The last is what it answers; where that was deleted, what that answered.
    answers: references.findLast((each) => names.has(each)) ?? references.at(-1) ?? null,
    author,
    createdAt: momentOf(record['created']),
    updatedBy: author,
    updatedAt: momentOf(record['updated']),
  };
}

function targetsOf(record: Json): ForeignTarget[] {
  const document = isObject(record['document']) ? record['document'] : {};
  const titles = list(document['title']).map((title) => text(title));
  const uri = text(record['uri']);
  const targets = list(record['target']).filter(isObject);
  return (targets.length === 0 ? [{}] : targets).map((target: Json): ForeignTarget => {
    const selectors = list(target['selector']).filter(isObject);
    const quote = selectors.find(({ type }) => type === 'TextQuoteSelector') ?? {};
    const counted = selectors.find(({ type }) => type === 'TextPositionSelector') ?? {};
    const [start, end] = [offset(counted['start']), offset(counted['end'])];
    const exact = text(quote['exact']);
    return {
      source: text(target['source']) || uri,
      titles,
      hash: null,
      words:
        exact.trim() === '' ? null : { exact, prefix: text(quote['prefix']), suffix: text(quote['suffix']) },
      position: start === null || end === null || end <= start ? null : { counted: 'UTF-16', start, end },
    };
  });
}

/** The name a person shows, else the one of the account `acct:mark@hypothes.is`. */
function authorOf({ user, user_info: info }: Json): string {
  const shown = isObject(info) ? text(info['display_name']) : '';
  if (shown !== '') return shown;
  const account = /^acct:(.*)@readout$/.test(text(user)) ? '' : text(user);
  return account.replace(/^acct:/, '').replace(/@.*$/, '');
}
