import { firstIn, type HanMention } from '../han/roster.ts';
import { quotedIn } from '../quoted.ts';
import type { Line, Speech, Told } from '../told.ts';
import { type Called, calledIn, isFormOf, isFull } from './names.ts';
import { saidIn } from './sentences.ts';

/** A question asked: what is quoted in it is not said here. */
const asked = /^\s*(?:Q|Ｑ|問|記者|質問|（?問い?）?)[：:．.、]/u;
/** A title that announces somebody's words. */
const announced =
  /^(?:の|による)?(?:談話|演説|講演|寄稿|発言|挨拶|あいさつ|スピーチ|声明|インタビュー|会見|寄稿文)/u;

/** A mention with the office it was made by, empty where the name stands alone. */
export interface TitledMention extends HanMention {
  readonly title: string;
}

/**
 * Who speaks in Japanese: who is the topic of a verb of saying (は, も, が, から), credited with によると, named
 * behind そう語るのは or before a colon, or announced by a title. Names are told by the office behind them.
 */
export function tellJapanese(lines: readonly Line[]): Told {
  const called = lines.map((line) => (line.kind === 'byline' ? [] : calledIn(line.text)));
  const mentions = resolved(lines, called);
  const speeches: Speech[] = [];
  const titles = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    const own = mentions[index] ?? [];
    for (const { title, name } of own)
      if (title !== '') titles.set(name, `${titles.get(name) ?? ''} ${title}`);
    const [first] = own;
    if (asked.test(line.text) || line.kind === 'caption' || line.kind === 'byline') continue;
    if (
      first !== undefined &&
      /^\s*$/.test(line.text.slice(0, first.start)) &&
      /^[：:]/.test(line.text.slice(first.end))
    )
      speeches.push(speech(line, first));
    for (const mention of line.kind === 'title' ? own : [])
      if (announced.test(line.text.slice(mention.end))) speeches.push(speech(line, mention));
    if (isBody(line)) speeches.push(...saidIn(line, own, quotedIn(line.text), titles));
  }
  return { speeches, meetings: [], named: firstIn(lines, mentions, isBody) };
}

function speech({ start }: Line, mention: HanMention): Speech {
  return { name: mention.name, start: start + mention.start, end: start + mention.end };
}

function isBody({ kind }: Line): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quotation';
}

/** Every mention with the full name it means: itself, else who was last so named, else who will be. */
function resolved(lines: readonly Line[], called: readonly (readonly Called[])[]): TitledMention[][] {
  const all = new Set(
    called
      .flat()
      .map(({ name }) => name)
      .slice(0, mostNames),
  );
  const full = [...all].filter((name) => isFull(name, all));
  const latest = new Map<string, string>();
  const titlesOf = new Map<string, string>();
  const everywhere =
    full.length === 0 ? null : new RegExp(full.toSorted((a, b) => b.length - a.length).join('|'), 'gu');
  return lines.map((line, index) => {
    const own = (called[index] ?? []).map(({ name, start, end, title }) => {
      const meant = full.includes(name) ? name : whoIs(name, title);
      latest.set(name, meant);
      titlesOf.set(meant, `${titlesOf.get(meant) ?? ''} ${title}`);
      return { name: meant, start, end, title };
    });
    const bare =
      everywhere === null || line.kind === 'byline'
        ? []
        : [...line.text.matchAll(everywhere)]
            .filter(
              ({ index: start }) => !own.some((mention) => mention.start <= start && start < mention.end),
            )
            .map(({ index: start, 0: name }) => ({ name, start, end: start + name.length, title: '' }));
    return [...own, ...bare].toSorted((a, b) => a.start - b.start);
  });

  function whoIs(form: string, title: string): string {
    const candidates = full.filter((name) => isFormOf(form, name));
    const same = candidates.filter((name) => (titlesOf.get(name) ?? '').includes(title));
    return (same.length === 1 ? same[0] : undefined) ?? latest.get(form) ?? candidates[0] ?? form;
  }
}

const mostNames = 300;
