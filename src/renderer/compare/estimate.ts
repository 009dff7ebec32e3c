/** Room beside the two texts: numbers, the middle and the padding, CSS pixels. */
const beside = 44 + 64 + 44;
const padding = 28;
/** Type of Compare: 15/23, about 0.46 em a character, 18 above and below. CSS pixels. */
const characterWidth = 6.9;
const lineHeight = 23;
const above = 18;

/** About how high a block of so many characters is, in rows of a given width. CSS pixels. */
export function estimatedBlock(length: number, width: number): number {
  const column = Math.max(160, (width - beside) / 2 - padding);
  return Math.ceil((length * characterWidth) / column + 0.5) * lineHeight + above;
}
