import { encodings, normalisedLabel } from '../../shared/import/decoding/encodings.ts';

/** The encodings that can be chosen, but for the one that is in use. */
export function encodingOptions(inUse: string | null): { readonly value: string; readonly label: string }[] {
  const used = normalisedLabel(inUse ?? '');
  return encodings
    .filter(({ label }) => label !== used)
    .map(({ label, name }) => ({ value: label, label: name }));
}
