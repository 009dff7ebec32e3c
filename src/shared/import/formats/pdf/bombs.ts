const name = /#([0-9a-fA-F]{2})/g;

/** Bytes before `stream` in which its dictionary is looked for. */
const dictionary = 1_000;

/** What a byte may unpack to at most (deflate). */
const ratio = 1_032;

/** Streams that unpack to less than this are not worth asking. */
const small = 4 * 1024 * 1024;

/**
 * Bytes that the packed streams of a PDF unpack to, pictures apart: pdf.js unpacks whatever a page
 * asks for. Each is unpacked piece by piece and given up where it is no deflate stream. Only those
 * that could grow large are asked. Linear in the bytes, packed and unpacked; stops above `most`.
 */
export async function unpackedSize(
  bytes: Uint8Array<ArrayBuffer>,
  most = 200 * 1024 * 1024,
): Promise<number> {
  let total = 0;
  for (const { start, end, filters } of streamsOf(bytes)) {
    if ((end - start) * ratio ** filters < small) continue;
    let stream: ReadableStream<Uint8Array<ArrayBuffer>> = new Blob([bytes.subarray(start, end)]).stream();
    for (let layer = 0; layer < filters; layer += 1) {
      stream = stream.pipeThrough(new DecompressionStream('deflate'));
    }
    total += await sizeOf(stream, most - total);
    if (total > most) return total;
  }
  return total;
}

async function sizeOf(stream: ReadableStream<Uint8Array>, most: number): Promise<number> {
  const reader = stream.getReader();
  let size = 0;
  try {
    for (let chunk = await reader.read(); !chunk.done && size <= most; chunk = await reader.read()) {
      size += chunk.value.length;
    }
    await reader.cancel();
  } catch {
    // Bytes after its end, or no deflate stream at all: what came out counts.
  }
  return size;
}

/** Where packed streams that are no pictures lie, and through how many filters of deflate they go. */
function* streamsOf(bytes: Uint8Array): Generator<{ start: number; end: number; filters: number }> {
  const text = new TextDecoder('latin1');
  let from = 0;
  for (let at = find(bytes, 'stream', from); at !== -1; at = find(bytes, 'stream', from)) {
    const head = text
      .decode(bytes.subarray(Math.max(from, at - dictionary), at))
      .replace(name, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    const opened = head.slice(Math.max(0, head.lastIndexOf(' obj')));
    const start = at + (bytes[at + 6] === 0x0d ? 8 : 7);
    const close = find(bytes, 'endstream', start);
    const end = close === -1 ? bytes.length : close;
    const filters = Math.min(opened.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0, 4);
    if (filters > 0 && !/\/Subtype\s*\/Image/.test(opened)) yield { start, end, filters };
    from = close === -1 ? bytes.length : close + 9;
  }
}

function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < word.length && bytes[at + length] === word.charCodeAt(length)) length += 1;
    if (length === word.length) return at;
  }
  return -1;
}
