import type { ReportOptions } from './options.ts';

/** Options in a sentence, by which two versions of a report are told apart: `By tag, 3 tags; with notes, citations.` */
export function optionsInWords(options: ReportOptions): string {
  const { arrange, title, tags, without, documents, from, until, match } = options;
  const chosen = [
    title === null ? null : `“${title}”`,
    `by ${arrange}`,
    tags === null ? 'all tags' : `${tags.length} ${match === 'all' ? 'tags together' : 'tags'}`,
    without.length === 0 ? null : `without ${without.length}`,
    documents === null ? null : `${documents.length} documents`,
    from === null && until === null ? null : `${from ?? ''} to ${until ?? ''}`,
  ].filter((part) => part !== null);
  const parts = (['notes', 'memos', 'surrounding', 'citations', 'untagged', 'copies'] as const).filter(
    (part) => options[part],
  );
  return `${chosen.join(', ')}${parts.length === 0 ? '' : `; with ${parts.join(', ')}`}`;
}
