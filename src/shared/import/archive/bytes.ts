/** The bytes one after another. */
export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A number below 2¹⁶ as a zip has it: two bytes, the lower first. */
export function u16(value: number): Uint8Array {
  return new Uint8Array([value & 0xff, (value >>> 8) & 0xff]);
}

/** A number below 2³² in four bytes, the lowest first. */
export function u32(value: number): Uint8Array {
  return joinedBytes([u16(value & 0xffff), u16(value >>> 16)]);
}
