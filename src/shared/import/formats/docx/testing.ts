import { zipped, type ZipMember } from '../../testing/zipped.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const namespaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${office}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** The parts of a document besides its body, each the inside of its root element. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** `rIdHead1`, `rIdHead2` … */
  readonly headers?: readonly string[];
  /** `rIdFoot1` … */
  readonly footers?: readonly string[];
  readonly core?: string;
  /** Put beside the rest. */
  readonly more?: readonly ZipMember[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A .docx as Word lays one out. */
export async function docxOf(body: string, parts: DocxParts = {}): Promise<Uint8Array<ArrayBuffer>> {
  return docxWith(`${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`, parts);
}

/** A .docx whose main part is told whole. */
export async function docxWith(
  main: string | Uint8Array<ArrayBuffer>,
  parts: DocxParts = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const related = [
    ...(['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const).flatMap((name) =>
      parts[name] === undefined
        ? []
        : [{ id: `rId_${name}`, type: name, file: name, root: name, xml: parts[name] }],
    ),
    ...(parts.headers ?? []).map((xml, at) => ({
      id: `rIdHead${at + 1}`,
      type: 'header',
      file: `header${at + 1}`,
      root: 'hdr',
      xml,
    })),
    ...(parts.footers ?? []).map((xml, at) => ({
      id: `rIdFoot${at + 1}`,
      type: 'footer',
      file: `footer${at + 1}`,
      root: 'ftr',
      xml,
    })),
  ];
  const relations = related.map(
    ({ id, type, file }) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${file}.xml"/>`,
  );
  const core = `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
  return zipped([
    {
      name: '[Content_Types].xml',
      data: `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      name: '_rels/.rels',
      data: relationships([
        `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
        core,
      ]),
    },
    { name: 'word/document.xml', data: main },
    { name: 'word/_rels/document.xml.rels', data: relationships(relations) },
    ...related.map(({ file, root, xml }) => ({
      name: `word/${file}.xml`,
      data: `${declaration}<w:${root} ${namespaces}>${xml}</w:${root}>`,
    })),
    {
      name: 'docProps/core.xml',
      data: `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${parts.core ?? ''}</cp:coreProperties>`,
    },
    ...(parts.more ?? []),
  ]);
}

function relationships(all: readonly string[]): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

/** A run of words, as Word writes one. */
export function run(words: string, properties = ''): string {
  return `<w:r w:rsidRPr="00A77427">${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`;
}

/** A paragraph of runs, with properties. */
export function paragraph(runs: string, properties = ''): string {
  return `<w:p w:rsidR="00B90AC2" w:rsidRDefault="00D6583A">${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A paragraph of a style. */
export function styled(style: string, words: string): string {
  return paragraph(run(words), `<w:pStyle w:val="${style}"/>`);
}

export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
