import type { Hint } from '../reading.ts';
import type { Found } from '../proposal.ts';
import { copyrightsIn } from './copyright.ts';
import type { Dateline } from './dateline.ts';
import { closingAgency, easternDateline } from './dateline-eastern.ts';
import { hintOf } from './hints.ts';
import { asNamed, easternName, outletNamed, outletsIn } from './outlets.ts';
import type { Parts } from './parts.ts';
import {
  colophonsIn,
  formsIn,
  keyOf,
  officesIn,
  marksIn,
  mastheadsIn,
  mentionsIn,
  openersIn,
  sendersIn,
  type Signature,
  signature,
  sourcesIn,
} from './signatures.ts';
import { toldTo } from './told.ts';

const reported = /(?:据|據)([^，,。\n据據]{2,24}?)(?:报道|報道|報導|消息)[，,：:]/u;
const eastern = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;

export interface Origin {
  readonly outlet: Found<string> | null;
  readonly agency: Found<string> | null;
}

/**
 * Who published a statement, and whom they have it from where that is another. The outlet is the
 * one whose mark, page head or copyright line the text bears; without any, whoever signs it (the
 * source line, the dateline, the byline) is the outlet itself. Who only spoke to whom is inferred.
 */
export function originOf(
  text: string,
  parts: Parts,
  dateline: Dateline | null,
  hints: readonly Hint[],
): Origin {
  const signed = suppliers(parts, dateline);
  const told = toldTo(text);
  const published = publishers(parts);
  const hint = hintOf(hints, 'outlet');
  const sender = sendersIn(parts)[0];
  const weak = [...colophonsIn(parts), ...officesIn(parts), ...mastheadsIn(parts)];
  const own = published[0] ?? (hint === null ? (sender ?? weak[0] ?? signed[0]) : undefined);
  const outlet = own === undefined ? hint : stated(bestForm(own, parts, dateline));
  if (outlet === null) return { outlet, agency: inferred(told) };
  const other = signed.find(({ name }) => !isSame(name, outlet.value) && !isDeskOf(name, outlet.value));
  if (other !== undefined) return { outlet, agency: stated(other) };
  const isOther =
    told !== null &&
    !isSame(told.name, outlet.value) &&
    signed.every(({ name }) => isSame(name, outlet.value));
  return { outlet, agency: isOther ? inferred(told) : null };
}

/** Who bears the text: a wire that only opens a line gives way to a copyright line that names another. */
function publishers(parts: Parts): Signature[] {
  const marks = marksIn(parts);
  const openers = openersIn(parts);
  const copyrights = copyrightsIn(parts);
  const isWire = ({ name }: Signature): boolean => /agency/.test(outletNamed(name)?.standing ?? '');
  const houses = openers.filter((opener) => !isWire(opener));
  const wires = openers.filter(
    (opener) => isWire(opener) && copyrights.every(({ name }) => isSame(name, opener.name)),
  );
  return [...marks, ...houses, ...wires, ...copyrights];
}

/** Who signs the text as theirs, whoever prints it. */
function suppliers(parts: Parts, dateline: Dateline | null): Signature[] {
  const agency = dateline?.agency ?? null;
  const closing = parts.lead
    .slice(0, 1)
    .concat(parts.lead.slice(-1))
    .flatMap((line) => {
      const named = line.text.length < line.end - line.start ? null : closingAgency(line.text);
      return named === null
        ? []
        : [
            {
              ...named,
              start: named.start + line.start,
              end: named.end + line.start,
              why: 'end of the text',
            },
          ];
    });
  return [
    ...sourcesIn(parts),
    ...(agency === null ? [] : [{ ...agency, why: 'dateline' }]),
    ...mentionsIn(parts).filter(({ name }) => outletNamed(name)?.standing !== 'government'),
    ...closing,
    ...reportedBy(parts),
    ...footDatelines(parts),
  ];
}

/** "（新华社北京12月4日电）" in a line of its own at the end. */
function footDatelines({ foot }: Parts): Signature[] {
  return foot.flatMap((line) => {
    const agency =
      line.kind === 'furniture' || line.text.length > 60
        ? null
        : (easternDateline(line.text)?.agency ?? null);
    return agency === null ? [] : [signature(line, agency.name, 'end of the text', agency.start)];
  });
}

/**
 * "新華社が伝えた。" at the end of the first paragraph, "据新华社报道，" near its start. Where the text goes on
 * to quote another in the same manner, it is a survey of what others report and from none of them.
 */
function reportedBy({ lead }: Parts): Signature[] {
  const first = lead[0];
  if (first === undefined) return [];
  const end = /(?<=[。\n])\s?([^。\n]{2,20}?)が伝えた。?\s*$/u.exec(first.text.slice(-200))?.[1];
  const quoted = lead.flatMap(({ text }) =>
    outletsIn(reported.exec(text.slice(0, 400))?.[1] ?? '').slice(0, 1),
  );
  const known = quoted.filter((one) => one.start === 0);
  const isSurvey = new Set(known.map((one) => one.outlet)).size > 1;
  const start = reported.exec(first.text.slice(0, 60))?.[1];
  const name = end ?? (isSurvey || start === undefined ? '' : start.slice(0, outletsIn(start)[0]?.end ?? 0));
  return outletNamed(name) === null
    ? []
    : [signature(first, name, 'the first paragraph', end === undefined ? 0 : first.text.lastIndexOf(name))];
}

/**
 * As the text signs it, where the copyright line has another form of the same name; in a text in
 * Chinese, Japanese or Korean as any line around it names it, where that line has only Latin letters.
 */
function bestForm(own: Signature, parts: Parts, dateline: Dateline | null): Signature {
  if (own.why !== 'copyright line' || outletNamed(own.name) === null) return own;
  const isOwn = ({ name }: Signature): boolean => keyOf(name) === keyOf(own.name) && name !== own.name;
  const signed = suppliers(parts, dateline).find((one) => isOwn(one) && one.why !== 'byline');
  const isForeign = !eastern.test(own.name) && eastern.test(parts.lead[0]?.text ?? '');
  const native = (form: Signature): boolean => isOwn(form) && eastern.test(form.name);
  const isAddress = own.end - own.start !== own.name.length;
  const named =
    isForeign && isAddress ? easternName(own.name, /[\u3040-\u30ff]/.test(parts.lead[0]?.text ?? '')) : null;
  if (signed === undefined && named !== null) return { ...own, name: named };
  return signed ?? (isForeign ? [...mentionsIn(parts), ...formsIn(parts)].find(native) : undefined) ?? own;
}

/** Whether two names mean one outlet; `mk` is short for `MK sports Korea`. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [keyOf(one), keyOf(other)];
  if (a === b) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length > 1 && new RegExp(`^${short.replace(/[^\p{L}\d ]/gu, '.')}(?![\\p{L}\\d])`, 'iu').test(long)
  );
}

/** `国防部发布` is the ministry's own account: nobody else the ministry has it from. */
function isDeskOf(name: string, outlet: string): boolean {
  return (
    name.startsWith(outlet) &&
    /^(?:发布|發布|新闻|新聞|网|網|报|報|办|辦|微)/u.test(name.slice(outlet.length))
  );
}

function stated({ name, start, end, why }: Signature): Found<string> {
  return { value: asNamed(name), evidence: { how: 'stated', from: { start, end }, why } };
}

function inferred(told: Signature | null): Found<string> | null {
  if (told === null) return null;
  const { name, start, end, why } = told;
  return { value: name, evidence: { how: 'inferred', from: { start, end }, why } };
}
