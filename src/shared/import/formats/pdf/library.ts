import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { packedCMap } from './cmaps.ts';

export type { PDFDocumentProxy, PDFPageProxy };

/** An open PDF; `close` gives back what it holds. */
export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  close(): Promise<void>;
}

/**
 * Opens a PDF with pdf.js, which is loaded with the first PDF and never before. It works in this
 * thread (which is a worker's already), makes no code out of text, draws nothing, runs no script or
 * form of the document and asks no network: its character maps come with the program. Where
 * `strict`, a page fails that is not as it should be; else what of it makes no sense is passed over.
 */
export async function openPdf(bytes: Uint8Array, strict: boolean): Promise<OpenPdf> {
  const { getDocument } = await library();
  const task = getDocument({
    data: bytes.slice(), // what it is given is its own from then on
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    CMapReaderFactory: PackedCMaps,
    stopAtErrors: strict,
    verbosity: 0,
  });
  try {
    return { pdf: await task.promise, close: () => task.destroy() };
  } catch (error) {
    task.destroy().catch(() => undefined); // not waited for: it may wait for what has died
    throw error;
  }
}

/** What pdf.js asks for the predefined character maps of Chinese, Japanese and Korean fonts. */
class PackedCMaps {
  async fetch({ name }: { readonly name: string }): Promise<{ cMapData: Uint8Array; isCompressed: true }> {
    return { cMapData: await packedCMap(name), isCompressed: true };
  }
}

/**
 * The half that parses is put where the other looks for it before it would start a worker of its
 * own. In a worker it would take that worker's messages for its own as soon as it is loaded, unless
 * it finds a `window`.
 */
async function library() {
  const bare = !('window' in globalThis);
  if (bare) Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true });
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    if (bare) Reflect.deleteProperty(globalThis, 'window');
  }
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}
