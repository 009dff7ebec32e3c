/** What was met in a PDF that its reader should know of. */
export interface Met {
  /** Characters the file does not tell. */
  readonly untold: number;
  readonly ruby: number;
  /** Zero-based pages that have no text. */
  readonly empty: readonly number[];
  readonly comments: number;
  readonly fields: number;
  readonly attachments: number;
}

/** A sentence for each thing met. `labels` are those of the pages. */
export function remarksOf(met: Met, labels: readonly string[]): string[] {
  const remarks: string[] = [];
  if (met.empty.length > 0) {
    const one = met.empty.length === 1;
    remarks.push(
      `${one ? 'Page' : 'Pages'} ${spans(met.empty, labels)} ${one ? 'has' : 'have'} no text; if ${one ? 'it is a scan' : 'they are scans'}, run OCR first.`,
    );
  }
  if (met.untold > 0)
    remarks.push(
      `${counted(met.untold, 'character')} could not be told and ${are(met.untold)} shown as \uFFFD.`,
    );
  if (met.ruby > 0)
    remarks.push(`${counted(met.ruby, 'reading')} beside characters (ruby) ${are(met.ruby)} left out.`);
  const parts = [
    ...(met.comments > 0 ? [counted(met.comments, 'comment')] : []),
    ...(met.fields > 0 ? [counted(met.fields, 'filled form field')] : []),
    ...(met.attachments > 0 ? [counted(met.attachments, 'attached file')] : []),
  ];
  const total = met.comments + met.fields + met.attachments;
  if (total > 0) remarks.push(`${parts.join(' and ')} ${are(total)} left out.`);
  return remarks;
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** `3–5, 8`, by their labels. */
function spans(pages: readonly number[], labels: readonly string[]): string {
  const runs: number[][] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run?.at(-1) === page - 1) run.push(page);
    else runs.push([page]);
  }
  const label = (page: number | undefined) => labels[page ?? 0] ?? '';
  return runs
    .map((run) => (run.length === 1 ? label(run[0]) : `${label(run[0])}–${label(run.at(-1))}`))
    .join(', ');
}
