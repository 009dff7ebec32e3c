import { ReadoutError } from '../../model/errors.ts';
import { Id } from '../../model/ids.ts';
import { type ForeignAnnotation, momentOf } from '../annotations/foreign.ts';
import { isObject, type Json, list, text } from '../annotations/json.ts';
import { isType, targetsOf } from './targets.ts';

/** What motivates an annotation that is about others, not about a text. */
const replying = 'replying';

/**
 * The annotations in a file of the W3C Web Annotation Data Model: one, a list, a page, a collection
 * with its pages inside, or a graph of them. Lenient: what it does not know is left aside. Throws
 * `file-unreadable` naming the file where it holds none.
 */
export function readWebAnnotations(name: string, json: unknown): ForeignAnnotation[] {
  const found = [...annotationsIn(json, 0)];
  if (found.length === 0)
    throw new ReadoutError('file-unreadable', `${name} holds no Web Annotations. Nothing was imported.`);
  const names = new Set(found.map(({ id }) => text(id)));
  return found.map((annotation, i) => foreign(annotation, `annotation ${i + 1}`, names));
}

/** Pages within collections within graphs are no deeper. */
const deepest = 6;

function* annotationsIn(json: unknown, depth: number): Generator<Json, void> {
  if (depth > deepest) return;
  if (Array.isArray(json)) for (const each of json) yield* annotationsIn(each, depth + 1);
  if (!isObject(json)) return;
  if (isType(json, 'Annotation') || ('target' in json && !isType(json, 'AnnotationCollection'))) yield json;
  else for (const key of ['first', 'items', '@graph', 'next']) yield* annotationsIn(json[key], depth + 1);
}

function foreign(annotation: Json, name: string, names: ReadonlySet<string>): ForeignAnnotation {
  const { creator, created, modified, generated } = annotation;
  const motivations = list(annotation['motivation']).map((each) => text(each));
  const bodies = bodiesOf(annotation);
  const author = personOf(creator);
  const answered = list(annotation['target']).map((target) =>
    text(isObject(target) ? (target['source'] ?? target['id']) : target),
  );
  const answers = motivations.some((each) => each.endsWith(replying))
    ? (answered[0] ?? null)
    : (answered.find((each) => each !== '' && names.has(each)) ?? null);
  const isTagging =
    motivations.some((each) => each.endsWith('tagging')) &&
    !motivations.some((each) => each.endsWith('commenting'));
  const isTag = ({ purpose }: Body): boolean =>
    purpose === '' ? isTagging : purpose === 'tagging' || purpose === 'classifying';
  return {
    name: text(annotation['id']) === '' ? name : text(annotation['id']),
    id: uuidIn(annotation['id']),
    targets: targetsOf(annotation['target']),
    tags: bodies.filter((body) => isTag(body)).map(({ value, id }) => ({ name: value.trim(), id })),
    note: bodies
      .filter((body) => !isTag(body))
      .map(({ value }) => value)
      .join('\n\n'),
    answers,
    author,
    createdAt: momentOf(created ?? generated),
    updatedBy: 'dcterms:contributor' in annotation ? personOf(annotation['dcterms:contributor']) : author,
    updatedAt: momentOf(modified),
  };
}

interface Body {
  readonly value: string;
  readonly purpose: string;
  readonly id: Id | null;
}

/** The bodies that say something in words: of others, their address. */
function bodiesOf({ body, bodyValue }: Json): Body[] {
  const plain = text(bodyValue);
  const bodies = list(body)
    .flatMap(choices)
    .map((each): Body => {
      if (!isObject(each)) return { value: text(each), purpose: '', id: null };
      const source = isObject(each['source']) ? each['source'] : null;
      const value = [each['value'], source?.['value'], each['source'], source?.['id'], each['id']].map(
        (each) => text(each),
      );
      const purpose = text(list(each['purpose'])[0]).replace(/^oa:/, '');
      return { value: value.find((one) => one !== '') ?? '', purpose, id: uuidIn(each['dc:identifier']) };
    });
  return [...(plain === '' ? [] : [{ value: plain, purpose: '', id: null }]), ...bodies].filter(
    ({ value }) => value.trim() !== '',
  );
}

/** Of alternatives the first, as the model asks. */
function choices(body: unknown): unknown[] {
  if (!isObject(body)) return [body];
  if (isType(body, 'Choice')) return list(body['items']).slice(0, 1);
  return 'items' in body ? list(body['items']) : [body];
}

function personOf(creator: unknown): string {
  const [first] = list(creator);
  if (!isObject(first)) return text(first);
  return (
    [first['name'], first['nickname'], first['nick'], first['id']]
      .map((each) => text(each))
      .find((name) => name !== '') ?? ''
  );
}

/** Our own ids are `urn:uuid:` and nothing behind it. */
function uuidIn(value: unknown): Id | null {
  const id = Id.safeParse(
    text(value)
      .replace(/^urn:uuid:/i, '')
      .toLowerCase(),
  );
  return id.success ? id.data : null;
}
