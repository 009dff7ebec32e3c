/** What a file of this title is called until the analyst says otherwise, without an ending: `taiwan-and-fukushima`. */
export function fileNameOf(title: string): string {
  const name = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const short = name.length <= longest ? name : name.slice(0, longest).replace(/-[^-]*$|\p{Cs}$/u, '');
  return short === '' ? 'report' : short;
}

/** UTF-16 code units. */
const longest = 60;
