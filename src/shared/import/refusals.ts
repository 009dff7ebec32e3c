import { ReadoutError } from '../model/errors.ts';

/** The file is not what its format asks for: cut short, damaged, or something else under this name. */
export function damaged(name: string, why: string, reason: string | null = null): ReadoutError {
  return new ReadoutError(
    'file-unreadable',
    `${name} cannot be read: ${why}. It was not added; open it in the program that made it, save it anew and add that.`,
    reason,
  );
}

/** The file would cost more than any statement does: a bomb, or made to look like one. */
export function tooLarge(name: string, why: string): ReadoutError {
  return new ReadoutError(
    'file-too-large',
    `${name} was not read: ${why}. No statement needs that; it was not added.`,
  );
}

/** The file does not open without a password, which Readout never asks for. */
export function locked(name: string): ReadoutError {
  return new ReadoutError(
    'file-unreadable',
    `${name} is protected by a password. It was not added; open it in the program that made it, save a copy without the password and add that.`,
  );
}

export function empty(name: string): ReadoutError {
  return new ReadoutError('file-not-text', `${name} is empty. It was not added.`);
}

/** The file has characters, and all of them are white space. */
export function wordless(name: string): ReadoutError {
  return new ReadoutError('file-not-text', `${name} holds no words. It was not added.`);
}

/** The file was taken for plain text, and is none. */
export function notText(name: string, why: string): ReadoutError {
  return new ReadoutError(
    'file-not-text',
    `${name} is not a text file Readout can read: ${why}. It was not added; save it as .txt, .docx or .pdf and add that.`,
  );
}
