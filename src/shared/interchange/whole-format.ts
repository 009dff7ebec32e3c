/** What a whole workspace can be written as for other programs. */
export type WholeFormat = keyof typeof wholeFormats;

interface Described {
  /** As menus have it. */
  readonly name: string;
  /** What the file is, in a sentence. */
  readonly what: string;
  /** What stands behind the workspace's name in the file's; empty where the ending says it all. */
  readonly file: string;
  /** The ending of the file's name. */
  readonly ending: string;
  /** Whether it holds annotations, or only what they are made on and with. */
  readonly annotations: boolean;
  /** Whether it needs the texts of the documents. */
  readonly texts: boolean;
}

/** The formats in the order in which they are offered. */
export const wholeFormats = {
  qdpx: {
    name: 'REFI-QDA project',
    what: 'REFI-QDA project',
    file: '',
    ending: 'qdpx',
    annotations: true,
    texts: true,
  },
  qdc: {
    name: 'REFI-QDA codebook',
    what: 'REFI-QDA codebook',
    file: 'codebook',
    ending: 'qdc',
    annotations: false,
    texts: false,
  },
  jsonld: {
    name: 'Web Annotations (JSON-LD)',
    what: 'Web Annotations',
    file: 'annotations',
    ending: 'jsonld',
    annotations: true,
    texts: true,
  },
  hypothesis: {
    name: 'Hypothesis annotations',
    what: 'Hypothesis annotations',
    file: 'hypothesis',
    ending: 'json',
    annotations: true,
    texts: false,
  },
  json: {
    name: 'Whole workspace (JSON)',
    what: 'workspace',
    file: 'workspace',
    ending: 'json',
    annotations: true,
    texts: true,
  },
  csljson: {
    name: 'Bibliography (CSL-JSON)',
    what: 'bibliography',
    file: 'bibliography',
    ending: 'json',
    annotations: false,
    texts: false,
  },
  ris: {
    name: 'Bibliography (RIS)',
    what: 'bibliography',
    file: 'bibliography',
    ending: 'ris',
    annotations: false,
    texts: false,
  },
  bib: {
    name: 'Bibliography (BibLaTeX)',
    what: 'bibliography',
    file: 'bibliography',
    ending: 'bib',
    annotations: false,
    texts: false,
  },
} as const satisfies Readonly<Record<string, Described>>;

export function isWholeFormat(text: string): text is WholeFormat {
  return Object.hasOwn(wholeFormats, text);
}

export const wholeFormatList: readonly WholeFormat[] = Object.keys(wholeFormats).filter(isWholeFormat);
