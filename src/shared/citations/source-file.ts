import type { Document } from '../model/document.ts';

/** By what anyone can check the quotations: the file's name and the SHA-256 of its bytes. */
export function sourceFile({ source }: Document): string {
  return `File ${source.name}, SHA-256 ${source.hash}.`;
}
