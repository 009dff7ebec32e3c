/**
 * The mark printed before the words of a list's paragraph, with what parts it from them: a space
 * for a tab or space, nothing where the list has nothing there or the mark is as wide as one.
 */
export function listMark(told: string, gap: boolean): string {
  const mark = told.slice(0, longest);
  const fullWidth = /[\u3000-\u303f\uff00-\uffef]$/.test(mark);
  return mark === '' || !gap || fullWidth ? mark : `${mark} `;
}

/** UTF-16 code units of a mark; each paragraph may bear one. */
const longest = 100;
