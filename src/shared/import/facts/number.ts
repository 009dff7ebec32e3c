import type { Found } from '../proposal.ts';

/** The number a file's name begins with, as `001` in `001_ead9.txt`; a date or a name of digits alone is none. */
export function numberOf(name: string): Found<string> | null {
  const number = /^\s*[([#]?(?:no\.?\s?)?(\d{1,5})[)\]]?(?=[\s._、-]+\D|[\s._、-]+[\da-f]{12,})/iu.exec(
    name,
  )?.[1];
  const isDate = /^\s*\d{4}(?:[-._]?\d{2}){1,2}(?!\d)|^\s*(?:19|20)\d{2}[-._]\d{1,2}[-._]/.test(name);
  if (number === undefined || isDate) return null;
  return { value: number, evidence: { how: 'stated', from: null, why: 'File name' } };
}
