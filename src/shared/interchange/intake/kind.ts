/** What a file of another program holds that comes into a workspace as records. */
export type ForeignKind = 'project' | 'codebook' | 'annotations';

const byEnding: readonly (readonly [ending: RegExp, kind: ForeignKind])[] = [
  [/\.(?:qdpx|qde)$/i, 'project'],
  [/\.qdc$/i, 'codebook'],
  [/\.jsonld$/i, 'annotations'],
];

/** What only annotations have: the address of the W3C's model, its selectors, an account of Hypothesis. */
const annotationWords =
  /www\.w3\.org\/ns\/(?:anno|oa)|"Text(?:Quote|Position)Selector"|"acct:[^"]{1,200}@|"openannotation\.org/;

/** How much of a file `foreignKind` looks at, in UTF-16 code units. */
export const beginningLength = 200_000;

/** What a file holds by its name and, of JSON, by its beginning; null for what is a document to be read. */
export function foreignKind(name: string, beginning: string): ForeignKind | null {
  const known = byEnding.find(([ending]) => ending.test(name));
  if (known !== undefined) return known[1];
  if (!isJson(name) || !/^\uFEFF?\s*[{[]/.test(beginning)) return null;
  return annotationWords.test(beginning.slice(0, beginningLength)) ? 'annotations' : null;
}

/** Whether the name leaves open what is in the file, so that its beginning has to be seen. */
export function isJson(name: string): boolean {
  return /\.json$/i.test(name);
}
