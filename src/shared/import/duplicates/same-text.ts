/**
 * A key that two texts share where they are the same but for white space, width (`Ａ`, `A`) and invisible characters:
 * their length and two hashes of 32 bits, over UTF-16 code units (FNV-1a, and one that mixes otherwise). O(characters).
 */
export function sameText(text: string): string {
  const folded = text.normalize('NFKC').replace(unseen, '');
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let k = 0; k < folded.length; k++) {
    const code = folded.charCodeAt(k);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995) ^ (other >>> 15);
  }
  return `${folded.length} ${one >>> 0} ${other >>> 0}`;
}

const unseen = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
