import { outletAt, outletsIn } from './outlets.ts';
import type { Line, Parts } from './parts.ts';
import { type Signature, signature } from './signatures.ts';

const isCopyright = /copyright|©|ⓒ|\(c\)|版[权權]|著作[権权權]|all rights reserved|授[权權]|無断|belongs to/i;
const host = /(?<![\w@.])(?:www\.)?((?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,10})(?![\w@])/gi;
const patterns = [
  /版[权權]所有\s?[:：©]\s?(?:©\s?)?([^\s,，。.|｜　]{2,40})/u,
  /([^\s,，。.|｜　©:：\d]{2,40}?)(?:网站|網站)?\s?版[权權]所有/u,
  /未[经經]([^\s,，。书書授]{2,20}?)(?:事先)?(?:书面|書面)?(?:授[权權]|许可|許可)/u,
  /著作権は\s?([^\s、。]{2,30}?)に/u,
  /(?:版[权權]|著作[权權])(?:归|歸)(?:属|屬)?([^\s,，。]{2,30}?)(?:所有|$)/u,
  /(?:©|ⓒ|\(c\)|copyrights?[\s,:]{1,3}(?=\d{4}|by\s|©|ⓒ|\(c\)))(?:[\s,:©ⓒ]|\(c\)|\d{4}|[-–])*(?:by\s)?(\p{L}[^\n|｜;；©]{1,80})/iu,
];
const nameEnd =
  /[.,。，]|\s(?:Inc|Ltd|Co|LLC|Corp|and\/or)\b|\s?[-–—|]\s|\s?(?:All [Rr]ights|ALL RIGHTS|No reproduction|版[权權]所有|無断)/u;

/** Whom a copyright line names: by its domain, by a name that is known, else by what stands where the name does. */
export function copyrightsIn({ head, foot }: Parts): Signature[] {
  return [...foot, ...head].flatMap((line) =>
    line.kind !== 'caption' && line.text.length < 600 && isCopyright.test(line.text) ? namedIn(line) : [],
  );
}

function namedIn(line: Line): Signature[] {
  const known = outletsIn(line.text)[0];
  if (known !== undefined)
    return [signature(line, line.text.slice(known.start, known.end), 'copyright line', known.start)];
  for (const [whole, domain = ''] of line.text.matchAll(host))
    if (/\.(?:[a-z]{2}|com|org|net|gov|int|info)$/i.test(domain)) {
      const words = signature(line, whole, 'copyright line');
      return [{ ...words, name: outletAt(domain)?.name ?? domain.toLowerCase() }];
    }
  for (const pattern of patterns) {
    const name = (pattern.exec(line.text)?.[1] ?? '').split(nameEnd)[0]?.trim() ?? '';
    if (name.length > 1 && !/^(?:all rights|by|the|reserved|protected|notice|policy)$/i.test(name))
      return [signature(line, name, 'copyright line')];
  }
  return [];
}
