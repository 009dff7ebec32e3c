import { outletAt, outletsIn } from './outlets.ts';
import type { Line, Parts } from './parts.ts';
import { type Signature, signature } from './signatures.ts';

const isCopyright =
  /copyright|©|ⓒ|\(c\)|版[权權]|著作[権权權]|all rights reserved|授[权權]|無断|belongs to|帰属/i;
/** Whose views these are not says nothing of whose text it is. */
const isDisclaimer = /不代表|並不代表/u;
const host = /(?<![\w@.])(?:www\.)?((?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,10})(?![\w@])/gi;
/** What says whose a text is. */
const owners = [
  /版[权權]所有\s?[:：©]\s?(?:©\s?)?([^\s,，。.|｜　]{2,40})/u,
  /([^\s,，。.|｜　©:：\d]{2,40}?)(?:网站|網站)?\s?版[权權]所有/u,
  /未[经經]([^\s,，。书書授]{2,20}?)(?:事先)?(?:书面|書面)?(?:授[权權]|许可|許可)/u,
  /著作権は\s?([^\s、。]{2,30}?)に/u,
  /は、?([^、。]{2,30}?)(?:または[^。]{1,30})?に帰属/u,
  /(?:版[权權]|著作[权權])(?:归|歸)(?:属|屬)?([^\s,，。]{2,30}?)(?:所有|$)/u,
  /(?:©|ⓒ|\(c\)|copyrights?[\s,:]{1,3}(?=\d{4}|by\s|©|ⓒ|\(c\)))(?:[\s,:©ⓒ]|\(c\)|\d{4}|[-–])*(?:by\s)?(\p{L}[^\n|｜;；©]{1,80})/iu,
];
const nameEnd =
  /[.,。，]|\s(?:Inc|Ltd|Limited|Co|LLC|Corp|and\/or|or its)\b|\s?[-–—|]\s|\s?(?:All [Rr]ights|ALL RIGHTS|No reproduction|版[权權]所有|無断)/u;

const notName =
  /^(?:all rights|by\b|reserved|protected|notice|policy|information|crown copyright|翻印|所有|不得|本|当|當|我|他|权利|原)/iu;
const isDomain = /\.(?:[a-z]{2}|com|org|net|gov|int|info)$/i;
const why = 'copyright line';

/** Whom a copyright line names: by its domain, by a name that is known, else by what stands where the name does. */
export function copyrightsIn({ head, foot }: Parts): Signature[] {
  return [...foot, ...head].flatMap((line) =>
    line.kind !== 'caption' &&
    line.text.length < 600 &&
    isCopyright.test(line.text) &&
    !isDisclaimer.test(line.text)
      ? namedIn(line)
      : [],
  );
}

/** A name or a domain that is known, or at least is one, says more than the words where a name is wont to stand. */
function namedIn(line: Line): Signature[] {
  const found = knownIn(line) ?? hostIn(line) ?? ownerIn(line);
  return found === null ? [] : [found];
}

function knownIn(line: Line): Signature | null {
  const known = outletsIn(line.text)[0];
  return known === undefined
    ? null
    : signature(line, line.text.slice(known.start, known.end), why, known.start);
}

function hostIn(line: Line): Signature | null {
  for (const { 0: whole, 1: domain = '', index } of line.text.matchAll(host))
    if (isDomain.test(domain)) {
      const name = outletAt(domain)?.name ?? domain.toLowerCase();
      return { ...signature(line, whole, why, index), name };
    }
  return null;
}

function ownerIn(line: Line): Signature | null {
  for (const owner of owners) {
    const match = owner.exec(line.text);
    const name = (match?.[1] ?? '').split(nameEnd)[0]?.trim() ?? '';
    if (match !== null && name.length > 1 && !notName.test(name))
      return signature(line, name, why, match.index + match[0].lastIndexOf(match[1] ?? ''));
  }
  return null;
}
