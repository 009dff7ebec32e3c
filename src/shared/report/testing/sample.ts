import { compared } from '../../comparison/compared.ts';
import { DocumentText } from '../../model/document.ts';
import type { Id } from '../../model/ids.ts';
import { fromFile } from '../../model/workspace.ts';
import { storedFile } from '../../testing/stored.ts';
import type { ReportInput } from '../input.ts';
import { defaultReportOptions, type ReportOptions } from '../options.ts';
import { reportPair } from '../pair.ts';

/** Reports on the five statements. */
export interface Sample {
  /** What a report is made from. */
  readonly input: (options: Partial<ReportOptions>) => ReportInput;
  /** The report that is looked at: Taiwan and Fukushima, with words of the analyst’s own. */
  readonly brief: () => ReportInput;
  readonly languageOf: (document: Id) => string;
}

/** The sample workspace; `read` reads a file of its folder, by its path. */
export function sampleFrom(read: (path: string) => string): Sample {
  const workspace = fromFile(storedFile(read('workspace.json')));
  const texts = new Map(
    [...workspace.documents.values()].map(({ id, text }) => [
      id,
      DocumentText.parse(JSON.parse(read(`texts/${text}.json`))),
    ]),
  );

  const input = (options: Partial<ReportOptions>): ReportInput => {
    const comparison = reportPair(workspace, null);
    const left = texts.get(comparison?.left ?? '');
    const right = texts.get(comparison?.right ?? '');
    return {
      workspace,
      options: { ...defaultReportOptions, comparison, ...options },
      texts: [],
      textOf: (id) => texts.get(id) ?? null,
      today: '2026-11-21',
      links:
        left === undefined || right === undefined || comparison === null
          ? []
          : [{ ...comparison, compared: compared(left, right, { language: 'en', corrections: [] }) }],
    };
  };

  return {
    input,
    brief: () => {
      const asked = new Set(['Taiwan', 'Fukushima']);
      const tags = [...workspace.tags.values()].flatMap(({ id, name }) => (asked.has(name) ? id : []));
      return {
        ...input({ tags }),
        texts: [
          {
            at: 'top',
            text: 'For the meeting on Monday. Background: [the 1972 statement](https://example.org/1972).',
          },
          { at: 'end', text: 'Neither word stands in 000.' },
        ],
      };
    },
    languageOf: (document) => workspace.documents.get(document)?.language ?? 'und',
  };
}
