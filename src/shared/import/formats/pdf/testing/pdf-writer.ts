/** Writes small PDF files for tests, byte by byte as said: what a case is about stands in plain sight. */
export interface PdfPage {
  /** Content operators: `BT /F1 12 Tf 72 700 Td (Text) Tj ET`. */
  readonly content: string;
  /** What the page's dictionary says besides: `/Rotate 90`. */
  readonly more?: string;
}

export interface PdfParts {
  readonly pages: readonly PdfPage[];
  /** Objects of fonts by name; `F1` is Helvetica where nothing is said. */
  readonly fonts?: Readonly<Record<string, string>>;
  /** Further objects, which fonts and others refer to as `100 0 R`, `101 0 R` ... */
  readonly objects?: readonly string[];
  /** What the catalog and the trailer say besides. */
  readonly catalog?: string;
  readonly trailer?: string;
}

export const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** The file's bytes; each char of the parts is one byte. Pages are 600 by 800 points. */
export function pdf({
  pages,
  fonts = { F1: helvetica },
  objects = [],
  catalog = '',
  trailer = '',
}: PdfParts) {
  const numbered = new Map<number, string>();
  const kids = pages.map((_, at) => `${10 + at * 2} 0 R`).join(' ');
  const named = Object.entries(fonts).map(([name, font]) => `/${name} ${font}`);
  numbered.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  numbered.set(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  for (const [at, { content, more = '' }] of pages.entries()) {
    numbered.set(
      10 + at * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${11 + at * 2} 0 R /Resources << /Font << ${named.join(' ')} >> >> ${more} >>`,
    );
    numbered.set(11 + at * 2, stream(content));
  }
  for (const [at, object] of objects.entries()) numbered.set(100 + at, object);
  return assembled(numbered, trailer);
}

/** A stream object of these bytes. */
export function stream(content: string, more = ''): string {
  return `<< /Length ${content.length} ${more} >>\nstream\n${content}\nendstream`;
}

/** Text set line by line from the top left, 12 points with 14 points of leading. */
export function lines(text: readonly string[], x = 72, y = 700, size = 12, font = 'F1'): string {
  return text
    .map((line, at) => `BT /${font} ${size} Tf ${x} ${y - at * size * 1.17} Td (${escaped(line)}) Tj ET`)
    .join('\n');
}

/** A composite font of a predefined character map whose letters no ToUnicode tells. */
export function predefined(map: string, ordering: string): string {
  const registry = `/CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >>`;
  const descriptor =
    '/FontDescriptor << /Type /FontDescriptor /FontName /Mincho /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>';
  return `<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /${map} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Mincho ${registry} ${descriptor} /DW 1000 >>] >>`;
}

/** A string's UTF-16 in big-endian hexadecimal digits, as PDF's UTF16 maps take it. */
export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
}

/** The bytes of one char each. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function escaped(text: string): string {
  return text.replace(/[\\()]/g, '\\$&');
}

function assembled(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array<ArrayBuffer> {
  let text = '%PDF-1.7\n';
  const size = Math.max(...objects.keys()) + 1;
  const offsets = new Map<number, number>();
  for (const [number, object] of objects) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const entries = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const xref = text.length;
  text += `xref\n0 ${size}\n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
  return bytesOf(text);
}
