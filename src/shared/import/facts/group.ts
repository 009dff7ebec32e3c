import type { Found } from '../proposal.ts';
import { isOfficial } from './official.ts';
import type { Origin } from './outlet.ts';

/** Code units of a statement that are looked at. */
const sample = 200_000;
const cites =
  /\b(?:according to (?:the |an? )?[^.\n]{0,60}?\b(?:readout|statement|press release|spokes(?:person|man|woman)|news agency)|(?:official|Chinese|Japanese|government) readout|the readout)\b|新华社(?:消息|报道)|外交部(?:通报|消息|声明)|外務省(?:の発表|によると)/u;

/**
 * The heading a statement stands under in the library: official where its outlet or agency is an
 * office of a state or its agency; news and commentary where it has another outlet, or cites an
 * official text and so is none. Null where nothing tells.
 */
export function groupOf(text: string, { outlet, agency }: Origin): Found<string> | null {
  const official = [outlet, agency].find((name) => name !== null && isOfficial(name.value)) ?? null;
  if (official !== null)
    return inferred('Official readouts', official.evidence.from, `${official.value} is official`);
  const known = outlet ?? agency;
  if (known !== null)
    return inferred('News and commentary', known.evidence.from, `${known.value} is no office of a state`);
  const cited = cites.exec(text.slice(0, sample));
  if (cited === null) return null;
  const from = { start: cited.index, end: cited.index + cited[0].length };
  return inferred('News and commentary', from, 'cites an official text');
}

function inferred(value: string, from: Found<string>['evidence']['from'], why: string): Found<string> {
  return { value, evidence: { how: 'inferred', from, why: why.slice(0, 300) } };
}
