import type { ReportFormat } from '../../shared/report/formats/format.ts';
import { request } from '../state/bridge.ts';
import type { WrittenFile } from '../workers/export-worker.ts';

/** What a writer wrote, ready to be saved: main prints the page of a PDF, everything else is as it is. Throws a ReadoutError. */
export async function printed(
  written: WrittenFile | null,
  format: ReportFormat,
): Promise<WrittenFile | null> {
  if (format !== 'pdf' || typeof written?.content !== 'string') return written;
  const bytes = await request('toPdf', { html: written.content });
  return { ...written, content: new Uint8Array(bytes) };
}
