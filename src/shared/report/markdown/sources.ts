import { isInText, sourcesLead } from '../cited.ts';
import { type Flavour, lineOf, paragraphOf } from '../escape.ts';
import type { Report, ReportSource } from '../report.ts';

/** The documents cited: footnotes, to which the quotations point, or a list where they are cited in the text. */
export function sourcesOf({ sources, citationStyle, ...report }: Report, flavour: Flavour): string[] {
  if (sources.length === 0) return [];
  const lead = flavour === 'pandoc' ? sourcesLead('keys') : report.sourcesLead;
  const isList = flavour === 'pandoc' || isInText(citationStyle);
  const keyed = flavour === 'pandoc' && citationStyle !== 'keys';
  const items = sources.map((source, i) => {
    const words = (keyed ? `${lineOf(source.citekey, flavour)}: ` : '') + wordsOf(source, flavour);
    return isList ? `- ${words}` : `[^${i + 1}]: ${words}`;
  });
  return [
    '## Sources',
    ...(lead === '' ? [] : [lineOf(lead, flavour)]),
    ...(isList ? [items.join('\n')] : items),
  ];
}

function wordsOf({ runs, file }: ReportSource, flavour: Flavour): string {
  const spans = runs.map(({ text, italic }) => ({
    text: text.replaceAll(/\s+/g, ' '),
    mark: italic ? ('emphasis' as const) : null,
  }));
  return paragraphOf([...spans, { text: ` ${file.replaceAll(/\s+/g, ' ')}`, mark: null }], flavour);
}
