/** Namespaces of REFI-QDA 1.0, and of drafts that programs still write. */
export const projectSpace = 'urn:QDA-XML:project:1.0';
export const codebookSpace = 'urn:QDA-XML:codebook:1.0';
export const draftSpaces = [
  'urn:QDA-XML:project:0:4',
  'urn:QDA-XML:project:1:0',
  'urn:QDA-XML:codebook:0:4',
  'urn:QDA-XML:codebook:1:0',
] as const;

/** What a project or a codebook says it was made by. */
export const origin = 'Readout';

/** A link between two selections that are passages of one annotation, from each to the next: what ATLAS.ti calls it. */
export const continuedBy = 'continued by';

/** A link from a document to the one it is a version of. */
export const versionOf = 'version of';
