/** Follows complex fields: their codes (`PAGE \* MERGEFORMAT`) are not text, their results are. */
export interface FieldCodes {
  /** Tells a w:fldChar: `begin`, `separate` or `end`. */
  readonly met: (type: string) => void;
  /** Whether words here are part of a code. */
  readonly open: () => boolean;
}

/** Fields within fields; more are counted as one. */
const deepest = 1_000;

export function fieldCodes(): FieldCodes {
  /** For each field that is open whether its code is still being told. */
  const fields: boolean[] = [];
  return {
    met: (type) => {
      if (type === 'begin' && fields.length < deepest) fields.push(true);
      if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false;
      if (type === 'end') fields.pop();
    },
    open: () => fields.includes(true),
  };
}
