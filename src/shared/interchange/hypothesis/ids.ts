import { Id } from '../../model/ids.ts';

// Hypothesis writes the 128 bits of a UUID as 22 characters of base64 for addresses (RFC 4648 § 5),
// the last of them with four bits of nothing.
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const length = 22;

/** A UUID as Hypothesis writes it: `LOCXbsOCEeaQl6f6fQh87Q`. */
export function hypothesisId(id: Id): string {
  const bits = BigInt(`0x${id.replaceAll('-', '')}`) << 4n;
  return Array.from({ length }, (_, i) =>
    digits.charAt(Number((bits >> BigInt(6 * (length - 1 - i))) & 63n)),
  ).join('');
}

/** The UUID that Hypothesis writes so, or null where it is none: its oldest ids are no UUIDs. */
export function uuidOf(written: string): Id | null {
  if (!/^[\w-]{21}[AQgw]$/.test(written)) return null;
  const bits =
    Array.from(written).reduce((sum, digit) => (sum << 6n) | BigInt(digits.indexOf(digit)), 0n) >> 4n;
  const hex = bits.toString(16).padStart(32, '0');
  const id = Id.safeParse(hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
  return id.success ? id.data : null;
}
