/** The line's parts as an interface sets them apart: `Home | About us`, `【打印】【关闭】`, `A · B`. */
export function partsOf(text: string): string[] {
  return text
    .split(/[|｜丨¦•·・∙/／、【】[\]［］<>＜＞»›]|\s{2,}|\s[-–—]\s/)
    .map(bare)
    .filter((part) => part !== '');
}

/** A word or a phrase as lists hold it: lower case, one width, without marks at its ends. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
}

/** A list written as it is read, its entries apart by commas. */
export function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(',').map(bare));
}
