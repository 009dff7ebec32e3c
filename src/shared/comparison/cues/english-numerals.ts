const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const powers: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const name = [...units, ...tens, ...Object.keys(powers)].toReversed().join('|');
/** The source of a pattern that finds a number in words: `one hundred and twenty-five`. */
export const englishNumeral = String.raw`\b(?:${name})(?:(?:[\s-]|\sand\s)(?:${name}))*\b`;

/** The source of a pattern that finds a place in an order. */
export const englishOrdinal = String.raw`\b(?:${ordinals.slice(1).toReversed().join('|')})\b`;

export function ordinalValue(written: string): number {
  return ordinals.indexOf(written.toLowerCase());
}

/** The value of a number that `englishNumeral` found, digits before it or not: `3.5 million`. */
export function englishValue(written: string): number {
  let total = 0;
  let current = 0;
  for (const part of written.toLowerCase().split(/[\s-]+|\band\b/)) {
    const power = powers[part];
    if (power === 100) current = (current || 1) * 100;
    else if (power !== undefined) {
      total += (current || 1) * power;
      current = 0;
    } else if (units.includes(part)) current += units.indexOf(part);
    else if (tens.includes(part)) current += 20 + 10 * tens.indexOf(part);
    else if (/^\d/.test(part)) current += Number(part.replaceAll(',', ''));
  }
  return total + current;
}
