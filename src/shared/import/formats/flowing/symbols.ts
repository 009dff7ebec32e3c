/** Fonts whose characters are pictures of their own: Symbol is Greek and mathematics, Wingdings marks of lists. */
const symbol =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';

const wingdings = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x77, '⬥'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
  [0x4a, '☺'],
]);

/** The character a w:sym prints; null where Unicode has none, or none is known. `code` is hexadecimal. */
export function symbolOf(font: string, code: string): string | null {
  const point = Number.parseInt(code, 16);
  if (!(point > 0x1f && point <= 0xffff) || (point >= 0xd800 && point < 0xe000)) return null;
  const own = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  if (font === 'Symbol') return own === 0xb7 ? '•' : (symbol[own - 0x20] ?? null);
  if (font === 'Wingdings') return wingdings.get(own) ?? null;
  return point >= 0xe000 && point <= 0xf8ff ? null : String.fromCharCode(point);
}
