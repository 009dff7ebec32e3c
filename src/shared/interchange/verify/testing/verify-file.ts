import { readReport } from '../read-report.ts';
import type { VerifyInput } from '../sources.ts';
import { type Verified, verifyReport } from '../verify.ts';

/** What is said of each quotation of a report in Markdown. */
export function verifyMarkdown(markdown: string, input: VerifyInput): Promise<Verified[]> {
  return verifyFile('report.md', markdown, input);
}

/** What is said of each quotation of a report that is this file. */
export async function verifyFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  input: VerifyInput,
): Promise<Verified[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return await verifyReport(await readReport({ name, bytes }, () => undefined), input);
}
