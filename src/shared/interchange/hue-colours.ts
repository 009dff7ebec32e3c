import { Hue } from '../model/tag.ts';

/** The hues' line colours in the light theme as sRGB: what other programs are told. */
export const hueColours = {
  brick: '#8b000e',
  indigo: '#415ed1',
  olive: '#849400',
  sky: '#2b8394',
  orchid: '#6e2b57',
  rust: '#733a02',
  teal: '#419c8b',
  moss: '#589254',
  rose: '#b63e53',
  azure: '#4d89f0',
  amber: '#8b6502',
  violet: '#51249c',
} as const satisfies Record<Hue, string>;

/** The hue nearest to a colour, `#4d89f0` or `4d89f0`, by its distance in OKLab; null for anything else. */
export function nearestHue(colour: string): Hue | null {
  const wanted = oklab(colour);
  if (wanted === null) return null;
  const distance = (hue: Hue): number => {
    const own = oklab(hueColours[hue]) ?? [0, 0, 0];
    // Hue and chroma before lightness: a pale red is meant as red.
    return Math.hypot((own[0] - wanted[0]) * 0.2, own[1] - wanted[1], own[2] - wanted[2]);
  };
  return Hue.options.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Björn Ottosson's OKLab (2020) of an sRGB colour. */
function oklab(colour: string): [number, number, number] | null {
  const hex = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(colour.trim())?.[1];
  if (hex === undefined) return null;
  const linear = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = [linear(0), linear(2), linear(4)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
