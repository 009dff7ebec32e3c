import { changed } from '../src/main/files/testing/memory-disk.ts';
import type { Random } from '../src/shared/testing/labelled/random.ts';
import { type Luck, type UnsyncedFile, whole } from './unsynced.ts';

/** Bytes a disk writes as a whole. */
const sector = 512;

type Bytes = Luck['bytes'];

const none: Bytes = ({ durable }) => durable;

/** The length came through and the data did not, as XFS and ext4 leave it. */
const zeros: Bytes = (file) => {
  const all = whole(file);
  const bytes = Buffer.alloc(all.length);
  file.durable.copy(bytes);
  return bytes;
};

/** The writes in their order up to one that is torn at any byte. */
const torn =
  (random: Random): Bytes =>
  ({ durable, changes }) => {
    const last = random.below(changes.length);
    const before = whole({ durable, changes: changes.slice(0, last) });
    const change = changes[last];
    if (change === undefined || change.kind === 'cut') return before;
    const bytes = change.bytes.subarray(0, random.below(change.bytes.length + 1));
    return changed(before, { ...change, bytes });
  };

/** Torn, and zeros or an older write's remains where the rest should be. */
const tornTail =
  (random: Random): Bytes =>
  (file) => {
    const bytes = torn(random)(file);
    const tail = Buffer.alloc(Math.max(0, whole(file).length - bytes.length), random.pick([0, 0x7b, 0xff]));
    return Buffer.concat([bytes, tail]);
  };

/** Each write by itself. */
const some =
  (random: Random): Bytes =>
  ({ durable, changes }) =>
    whole({ durable, changes: changes.filter(() => random.chance(0.5)) });

/** Each sector by itself. */
const sectors =
  (random: Random): Bytes =>
  (file) => {
    const bytes = whole(file);
    for (let at = 0; at < bytes.length; at += sector) {
      if (random.chance(0.5)) continue;
      const end = Math.min(at + sector, bytes.length);
      bytes.fill(0, at, end);
      bytes.set(file.durable.subarray(at, end), at);
    }
    return bytes;
  };

const allNames: Luck['name'] = () => true;
const noNames: Luck['name'] = () => false;
const someNames =
  (random: Random): Luck['name'] =>
  () =>
    random.chance(0.5);
/** The names in their order up to any, as a journaling file system has them. */
const firstNames = (random: Random): Luck['name'] => {
  const share = random.next();
  return (n, count) => n < share * (count + 1) - 1;
};

/** What can happen to the un-synced. Each call may have other luck. */
export function lucks(random: Random): Luck[] {
  const data = [none, whole, zeros, torn(random), tornTail(random), some(random), sectors(random)];
  return [
    { name: noNames, bytes: none },
    { name: allNames, bytes: whole },
    { name: allNames, bytes: none },
    { name: allNames, bytes: zeros },
    { name: noNames, bytes: whole },
    { name: allNames, bytes: torn(random) },
    { name: allNames, bytes: tornTail(random) },
    { name: allNames, bytes: sectors(random) },
    { name: firstNames(random), bytes: any(data, random) },
    { name: someNames(random), bytes: some(random) },
    { name: someNames(random), bytes: any(data, random) },
    { name: someNames(random), bytes: any(data, random) },
  ];
}

/** Another way for each file. */
function any(data: readonly Bytes[], random: Random): Bytes {
  return (file: UnsyncedFile) => random.pick(data)(file);
}
