import { Document, StatementDate } from '../../model/document.ts';

/** Facts of a document that the standard can hold, as variables of its source. */
export type RefiFacts = Pick<
  Document,
  | 'number'
  | 'title'
  | 'deck'
  | 'outlet'
  | 'agency'
  | 'place'
  | 'language'
  | 'group'
  | 'speakers'
  | 'published'
  | 'statement'
>;

export type VariableType = 'Text' | 'Date' | 'Boolean';

/** What a variable says of a source. */
export interface Value {
  readonly variable: string;
  readonly type: VariableType;
  readonly value: string;
}

/** The file a document was imported from, which no project holds: what it is checked by. */
export const fileVariables = { name: 'File', hash: 'SHA-256 of the file' } as const;

const texts = {
  Number: 'number',
  Title: 'title',
  Deck: 'deck',
  Outlet: 'outlet',
  Agency: 'agency',
  Place: 'place',
  Language: 'language',
  Group: 'group',
} as const satisfies Record<string, keyof RefiFacts>;
const dates = { Published: 'published', Statement: 'statement' } as const;
const speakers = 'Speakers';

/** The facts of a document, one a variable; what is not known is not there. */
export function valuesOf(document: RefiFacts): Value[] {
  const text = (variable: string, value: string | null): Value[] =>
    value === null || value === '' ? [] : [{ variable, type: 'Text', value }];
  return [
    ...Object.entries(texts).flatMap(([variable, fact]) => text(variable, document[fact])),
    // A line each.
    ...text(speakers, document.speakers.join('\n')),
    ...Object.entries(dates).flatMap(([variable, fact]) => dateValues(variable, document[fact])),
  ];
}

/** A date in full, and beside it only what is out of the common: its time, how precise it is, that it is inferred. */
function dateValues(variable: string, date: StatementDate | null): Value[] {
  if (date === null) return [];
  const values: Value[] = [{ variable, type: 'Date', value: date.date }];
  if (date.time !== null) values.push({ variable: `${variable} at`, type: 'Text', value: date.time });
  if (date.precision !== 'day')
    values.push({ variable: `${variable} to the`, type: 'Text', value: date.precision });
  if (date.inferred) values.push({ variable: `${variable} inferred`, type: 'Boolean', value: 'true' });
  return values;
}

/**
 * The facts variables tell, by their names, whoever wrote them; `others` counts the values that tell none: of another
 * name, or not what such a fact can be. Those of `fileVariables` are neither.
 */
export function factsIn(values: readonly { readonly variable: string; readonly value: string }[]): {
  readonly facts: Partial<RefiFacts>;
  readonly others: number;
} {
  const facts: Partial<RefiFacts> = {};
  const given = new Map(values.map(({ variable, value }) => [variable, value]));
  let known = 0;
  const take = (variable: string, put: (value: string) => boolean): void => {
    const value = given.get(variable);
    if (value !== undefined && put(value)) known++;
  };
  for (const [variable, fact] of Object.entries(texts))
    take(variable, (value) => {
      const { success, data } = Document.shape[fact].safeParse(value);
      if (success && data !== null && data.trim() !== '') facts[fact] = data;
      return success;
    });
  take(speakers, (value) => {
    const { success, data } = Document.shape.speakers.safeParse(
      value.split('\n').filter((name) => name !== ''),
    );
    if (success) facts.speakers = data;
    return success;
  });
  for (const [variable, fact] of Object.entries(dates)) {
    const parts = [variable, `${variable} at`, `${variable} to the`, `${variable} inferred`];
    const [date, time = null, precision = 'day', inferred] = parts.map((name) => given.get(name));
    const { success, data } = StatementDate.safeParse({
      date,
      time,
      precision,
      inferred: inferred === 'true',
    });
    if (!success) continue;
    facts[fact] = data;
    known += parts.filter((name) => given.has(name)).length;
  }
  for (const variable of Object.values(fileVariables)) if (given.has(variable)) known++;
  return { facts, others: values.length - known };
}
