import { zipped } from '../../testing/zipped.ts';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

const namespaces = [
  ...['office', 'text', 'table', 'style', 'meta', 'manifest'].map(
    (name) => `xmlns:${name}="${oasis}:${name}:1.0"`,
  ),
  `xmlns:draw="${oasis}:drawing:1.0"`,
  `xmlns:fo="${oasis}:xsl-fo-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The rooms of a document besides its text, each the inside of its element. */
export interface OdtParts {
  readonly automatic?: string;
  readonly common?: string;
  readonly masters?: string;
  readonly meta?: string;
  readonly manifest?: string;
}

/** An .odt as LibreOffice lays one out. */
export async function odtOf(text: string, parts: OdtParts = {}): Promise<Uint8Array<ArrayBuffer>> {
  return odtWith(contentOf(text, parts), parts);
}

/** An .odt whose content.xml is told whole. */
export async function odtWith(
  content: string | Uint8Array<ArrayBuffer>,
  parts: OdtParts = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { common = '', masters = '', meta = '', manifest = '' } = parts;
  return zipped([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', data: content },
    {
      name: 'styles.xml',
      data: `${declaration}<office:document-styles ${namespaces}><office:styles>${common}</office:styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
    },
    {
      name: 'meta.xml',
      data: `${declaration}<office:document-meta ${namespaces}><office:meta>${meta}</office:meta></office:document-meta>`,
    },
    {
      name: 'META-INF/manifest.xml',
      data: `${declaration}<manifest:manifest ${namespaces}>${manifest}</manifest:manifest>`,
    },
  ]);
}

export function contentOf(text: string, { automatic = '' }: OdtParts = {}): string {
  return `${declaration}<office:document-content ${namespaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
}

/** A flat .fodt. */
export function flatOf(text: string, { common = '', meta = '' }: OdtParts = {}): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(
    `${declaration}<office:document ${namespaces}><office:meta>${meta}</office:meta><office:styles>${common}</office:styles><office:body><office:text>${text}</office:text></office:body></office:document>`,
  );
}

/** Words as OpenDocument writes them: spaces that would be collapsed, tabs and line ends are elements. */
export function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/^ | (?= )| $/g, '<text:s/>')
    .replaceAll('\t', '<text:tab/>')
    .replaceAll('\n', '<text:line-break/>');
}

export function paragraph(words: string, style = 'P1'): string {
  return `<text:p text:style-name="${style}">${words}</text:p>`;
}
