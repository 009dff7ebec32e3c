import { z } from 'zod/mini';
import { words } from './words.ts';
import { WorkspaceJson } from './workspace-json.ts';

/** A part of a JSON Schema (draft 2020-12), as far as ours use it. */
export interface SchemaPart {
  readonly type?: string | undefined;
  readonly properties?: Readonly<Record<string, SchemaPart>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: SchemaPart | undefined;
  readonly anyOf?: readonly SchemaPart[] | undefined;
  readonly [key: string]: unknown;
}

export type RecordKind = keyof typeof words;

/** The JSON Schema of a workspace's JSON, made of the schemas the program itself checks by, with what everything means. */
export function workspaceSchema(): SchemaPart {
  return {
    ...described(Part.parse(z.toJSONSchema(WorkspaceJson))),
    $id: 'urn:readout:workspace.schema.json',
  };
}

/** The kind of record an object of the schema is, by its fields; throws for one that `words` does not know. */
export function kindOf(properties: Readonly<Record<string, unknown>>): RecordKind {
  const wanted = fieldsOf(properties);
  for (const [kind, { fields }] of Object.entries(words))
    if (isKind(kind) && fieldsOf(fields) === wanted) return kind;
  throw new Error(`Nothing is said of records with the fields ${wanted}`);
}

const Part: z.ZodMiniType<SchemaPart> = z.lazy(() =>
  z.looseObject({
    type: z.optional(z.string()),
    properties: z.optional(z.record(z.string(), Part)),
    required: z.optional(z.array(z.string())),
    items: z.optional(Part),
    anyOf: z.optional(z.array(Part)),
  }),
);

function described(part: SchemaPart): SchemaPart {
  const { properties, items, anyOf } = part;
  const inner = {
    ...part,
    ...(items === undefined ? {} : { items: described(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(described) }),
  };
  if (properties === undefined) return inner;
  const kind = kindOf(properties);
  const said: Readonly<Record<string, string>> = words[kind].fields;
  const fields: Record<string, SchemaPart> = {};
  for (const [name, field] of Object.entries(properties)) {
    const about = field.properties === undefined ? { description: said[name] } : {};
    fields[name] = { ...described(field), ...about };
  }
  return { title: kind, description: words[kind].is, ...inner, properties: fields };
}

function fieldsOf(properties: Readonly<Record<string, unknown>>): string {
  return Object.keys(properties).toSorted().join(' ');
}

function isKind(name: string): name is RecordKind {
  return Object.hasOwn(words, name);
}
