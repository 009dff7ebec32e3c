import { z } from 'zod/mini';

/** A record's name for ever: a UUID, made where the record is first thought of and passed in. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** SHA-256 of some bytes, as 64 lower-case hexadecimal digits. */
export const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export type Hash = z.infer<typeof Hash>;

/** A moment, ISO 8601 in UTC with milliseconds: `2026-11-19T16:10:00.000Z`. */
export const Moment = z.iso.datetime();
export type Moment = z.infer<typeof Moment>;
