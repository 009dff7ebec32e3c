import fc from 'fast-check';
import { limits } from '../limits.ts';
import { Extract, type Reader } from '../reading.ts';
import { ReadoutError } from '../../model/errors.ts';

/** Runs of one format: few in every test, `READOUT_FUZZ=2000` in the long form. */
const runs = Number(process.env['READOUT_FUZZ'] ?? 60);

type Bytes = Uint8Array<ArrayBuffer>;

/** One thing done to bytes; places are shares of the length, so that they stay within it. */
type Mutation = (bytes: Bytes) => Bytes;

/** The bytes of one of the samples, changed in one to eight places: flipped, cut, swapped, repeated, spliced. */
export function mutated(samples: readonly Bytes[]): fc.Arbitrary<Bytes> {
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(mutation(samples), { minLength: 1, maxLength: 8 }))
    .map(([bytes, mutations]) => mutations.reduce((changed, mutate) => mutate(changed), bytes));
}

/**
 * Sees that a reader gives an extract that satisfies its schema, or throws a ReadoutError that names
 * the file, whatever the bytes: mutated samples, and some that are pure noise. `wrapped` puts the
 * bytes where they belong (a part of an archive), for what a checksum would keep from being read.
 */
export async function neverBreaks(
  reader: Reader,
  name: string,
  samples: readonly Bytes[],
  wrapped: (bytes: Bytes) => Bytes | Promise<Bytes> = (bytes) => bytes,
): Promise<void> {
  const noise = fc.uint8Array({ maxLength: 2_000, size: 'max' }).map((bytes) => new Uint8Array(bytes));
  const bytes = fc.oneof({ weight: 9, arbitrary: mutated(samples) }, { weight: 1, arbitrary: noise });
  const choice = fc.record({ encoding: fc.constant(null), changes: fc.constantFrom('accepted', 'rejected') });
  await fc.assert(
    fc.asyncProperty(bytes, choice, async (each, choice) => {
      const file = { name, bytes: await wrapped(each) };
      const read = await reader(file, choice, () => undefined).catch((error: unknown) => error);
      if (read instanceof ReadoutError) return expectNamed(read, name);
      if (read instanceof Error) throw read;
      expectWhole(Extract.parse(read));
    }),
    { seed: 6, numRuns: runs },
  );
}

function expectNamed(error: ReadoutError, name: string): void {
  if (!error.message.includes(name)) throw new Error(`The sentence does not name the file: ${error.message}`);
}

function expectWhole({ text, furniture }: Extract): void {
  if (text.text.length > limits.text) throw new Error(`${text.text.length} characters are over the limit`);
  if (text.blocks.length > limits.blocks) throw new Error(`${text.blocks.length} blocks are over the limit`);
  const stray = furniture.find(({ block }) => block >= text.blocks.length);
  if (stray) throw new Error(`Furniture names block ${stray.block} of ${text.blocks.length}`);
}

function mutation(samples: readonly Bytes[]): fc.Arbitrary<Mutation> {
  const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  const few = fc.integer({ min: 1, max: 64 });
  const byte = fc.oneof(
    fc.constantFrom(0, 0x0a, 0x22, 0x26, 0x2f, 0x3c, 0x3e, 0x5c, 0x7b, 0x7d, 0xff),
    fc.nat(255),
  );
  return fc.oneof(
    fc.tuple(share, byte).map(
      ([at, value]): Mutation =>
        (bytes) =>
          replaced(bytes, place(bytes, at), 1, [value]),
    ),
    fc.tuple(share, fc.nat(7)).map(
      ([at, bit]): Mutation =>
        (bytes) =>
          flipped(bytes, place(bytes, at), bit),
    ),
    fc.tuple(share, few).map(
      ([at, length]): Mutation =>
        (bytes) =>
          replaced(bytes, place(bytes, at), length, []),
    ),
    share.map(
      (at): Mutation =>
        (bytes) =>
          bytes.slice(0, place(bytes, at)),
    ),
    fc.tuple(share, share, few).map(([from, to, length]): Mutation => (bytes) => {
      const moved = bytes.slice(place(bytes, from), place(bytes, from) + length);
      return replaced(bytes, place(bytes, to), length, moved);
    }),
    fc.tuple(share, few, fc.integer({ min: 2, max: 200 })).map(([at, length, times]): Mutation => (bytes) => {
      const from = place(bytes, at);
      const piece = bytes.slice(from, from + length);
      return replaced(bytes, from, 0, Array.from({ length: times }, () => [...piece]).flat());
    }),
    fc.tuple(fc.constantFrom(...samples), share, share).map(([other, at, from]): Mutation => (bytes) => {
      const tail = other.slice(place(other, from));
      return replaced(bytes, place(bytes, at), bytes.length, tail);
    }),
  );
}

function place(bytes: Bytes, share: number): number {
  return Math.floor(bytes.length * share);
}

function flipped(bytes: Bytes, at: number, bit: number): Bytes {
  return bytes.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
}

/** The bytes with `length` of them from `at` replaced. */
function replaced(bytes: Bytes, at: number, length: number, by: ArrayLike<number>): Bytes {
  const tail = bytes.subarray(Math.min(bytes.length, at + length));
  const changed = new Uint8Array(at + by.length + tail.length);
  changed.set(bytes.subarray(0, at));
  changed.set(by, at);
  changed.set(tail, at + by.length);
  return changed;
}
