import { kindOf, type RecordKind, type SchemaPart, workspaceSchema } from './schema.ts';
import { words } from './words.ts';

/** The part of docs/workspace-format.md that tells of every kind of record, made of the schema. */
export function recordsPage(): string {
  const schema = workspaceSchema();
  const kinds = new Map<RecordKind, SchemaPart>();
  collect(schema, kinds);
  const named = Object.keys(words).flatMap((name) => [...kinds].filter(([kind]) => kind === name));
  return named.map(([kind, part]) => sectionOf(kind, part)).join('\n');
}

function collect(part: SchemaPart, kinds: Map<RecordKind, SchemaPart>): void {
  const { properties, items, anyOf = [] } = part;
  if (properties !== undefined) kinds.set(kindOf(properties), part);
  for (const inner of [...Object.values(properties ?? {}), ...anyOf]) collect(inner, kinds);
  if (items !== undefined) collect(items, kinds);
}

function sectionOf(kind: RecordKind, { properties = {}, required = [] }: SchemaPart): string {
  const said: Readonly<Record<string, string>> = words[kind].fields;
  const rows = Object.entries(properties).map(([name, field]) => {
    const type = `${typeOf(field)}${required.includes(name) ? '' : ', or not there'}`;
    return `| \`${name}\` | ${type} | ${said[name] ?? ''} |`;
  });
  return `### ${kind}\n\n${words[kind].is}\n\n| Field | Holds | Means |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** A type in words: `UUID or null`, `list of [Tag](#tag)`. */
function typeOf(part: SchemaPart): string {
  const { properties, items, anyOf, type } = part;
  if (anyOf !== undefined) return anyOf.map(typeOf).join(' or ');
  if (properties !== undefined) {
    const kind = kindOf(properties);
    return `[${kind}](#${kind.toLowerCase().replaceAll(' ', '-')})`;
  }
  if (items !== undefined) return `list of ${typeOf(items)}`;
  if (part['const'] !== undefined) return code(part['const']);
  if (Array.isArray(part['enum'])) return part['enum'].map(code).join(', ');
  return [formatOf(part) ?? (type === 'string' ? 'text' : (type ?? '')), boundsOf(part)]
    .filter((each) => each !== '')
    .join(', ');
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function formatOf({ format, pattern }: SchemaPart): string | null {
  if (pattern === '^[0-9a-f]{64}$') return 'SHA-256 in hexadecimal';
  const formats: Readonly<Record<string, string>> = {
    uuid: 'UUID',
    'date-time': 'moment in UTC (ISO 8601)',
    date: 'date (ISO 8601)',
  };
  return typeof format === 'string' ? (formats[format] ?? null) : null;
}

function boundsOf({ type, minLength, maxLength, minimum, maximum }: SchemaPart): string {
  if (type === 'string' && typeof maxLength === 'number')
    return `${minLength === undefined ? 'at most ' : `${JSON.stringify(minLength)} to `}${maxLength.toLocaleString('en')} code units`;
  if (typeof minimum !== 'number' || minimum === Number.MIN_SAFE_INTEGER) return '';
  return maximum === Number.MAX_SAFE_INTEGER ? `from ${minimum}` : `${minimum} to ${JSON.stringify(maximum)}`;
}
