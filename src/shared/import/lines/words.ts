/** The line's parts as an interface sets them apart: `Home | About us`, `【打印】【关闭】`, `A · B`. */
export function partsOf(text: string): string[] {
  return text
    .split(/[|｜丨¦•·・∙/／、【】[\]［］<>＜＞»›]|\s{2,}|\s[-–—]\s/)
    .map(bare)
    .filter((part) => part !== '');
}

/** A word or a phrase as lists hold it: lower case, one width, without marks at its ends. O(characters). */
export function bare(text: string): string {
  const plain = (isAscii.test(text) ? text : text.normalize('NFKC')).toLowerCase();
  let [start, end] = [0, plain.length];
  while (start < end && !isWordy.test(plain.charAt(start)) && !isPaired(plain, start)) start++;
  while (end > start && !isWordy.test(plain.charAt(end - 1)) && !isPaired(plain, end - 1)) end--;
  return plain.slice(start, end).replace(/\s+/g, ' ');
}

const isAscii = /^[\x20-\x7e]*$/;
const isWordy = /[\p{L}\p{N}]/u;

/** Half of a character of two code units: taken for a letter. */
function isPaired(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xf800) === 0xd800;
}

/** A list written as it is read, its entries apart by commas. */
export function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(',').map(bare));
}
