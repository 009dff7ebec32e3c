import type { OwnText } from '../model/named-report.ts';
import type { ReportInput } from './input.ts';
import type { MadeReport, Report } from './report.ts';

/** A report with what the analyst says in it. A text whose section is not there now is left out, and kept by whoever keeps it. */
export function withOwnTexts(made: MadeReport, { texts = [] }: Pick<ReportInput, 'texts'>): Report {
  const at = new Map(texts.map((own) => [own.at, own.text]));
  return {
    ...made,
    opening: at.get('top') ?? '',
    sections: made.sections.map((section) => Object.assign({}, section, { own: at.get(section.key) ?? '' })),
    closing: at.get('end') ?? '',
  };
}

/** Places of the texts that stand nowhere in this report: their sections are not in it. */
export function waitingTexts(made: Pick<Report, 'sections'>, texts: readonly OwnText[]): readonly OwnText[] {
  const there = new Set(['top', 'end', ...made.sections.map(({ key }) => key)]);
  return texts.filter(({ at }) => !there.has(at));
}
