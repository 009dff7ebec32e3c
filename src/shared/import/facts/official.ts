import { outletAt, outletNamed } from './outlets.ts';

const officialHost =
  /(?:^|\.)(?:gov|mil)(?:\.[a-z]{2})?$|\.(?:go\.(?:jp|kr|th|id)|gob\.[a-z]{2}|gouv\.[a-z]{2}|govt\.nz|gc\.ca|europa\.eu|admin\.ch|int)$/i;
const officialName =
  /\b(?:Ministry|Ministère|Ministerio|Embassy|Consulate|Mission of|Mission to|Permanent Mission|Cabinet Office|Foreign Office|Government of|Office of the (?:President|Prime Minister|Spokesperson)|Prime Minister['’]s Office|Presidential Office|State Council|Department of (?:State|Defense|Foreign Affairs))\b|外交部|外務省|大使館|大使馆|領事館|领事馆|官邸|内閣|国务院|國務院|总统府|總統府|人民政府|政府网|政府|省$|委員会$|委员会$|대사관|외교부|대통령실|Посольство|Министерство/iu;

/** Whether an outlet, by its name or its domain, is an office of a state, or the state's own agency. */
export function isOfficial(name: string): boolean {
  const known = outletNamed(name) ?? (isHost(name) ? outletAt(name) : null);
  if (known !== null) return known.standing !== 'agency' && known.standing !== 'press';
  return isHost(name) ? officialHost.test(name) : officialName.test(name);
}

function isHost(name: string): boolean {
  return name.length < 254 && /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+$/i.test(name);
}
