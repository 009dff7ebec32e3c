import type { Correction, CorrectedBlock } from '../model/correction.ts';
import type { Dismissal } from '../model/dismissal.ts';
import { groupBy } from '../model/group.ts';
import type { Id } from '../model/ids.ts';
import type { NamedReport } from '../model/named-report.ts';
import type { OutletLines } from '../model/outlet-lines.ts';
import type { Refusal } from '../model/refusal.ts';
import type { StanceList } from '../model/stance.ts';
import type { Adjustment } from './conflict.ts';
import type { Draft } from './draft.ts';
import { newerOf, type Stamped } from './stamped.ts';

/** Of records that say something of the same thing under two ids, the newest stays. O(records). */
export function settleTwins({
  stances,
  corrections,
  dismissals,
  refusals,
  outlets,
  reports,
}: Draft): Adjustment[] {
  return [
    ...withoutTwins('stances', stances, stanceKey),
    ...withoutTwins('corrections', corrections, correctionKey),
    ...withoutTwins('dismissals', dismissals, dismissalKey),
    ...withoutTwins('refusals', refusals, refusalKey),
    ...withoutTwins('outlets', outlets, outletKey),
    ...withOwnNames(reports),
  ];
}

export function stanceKey({ language }: StanceList): string {
  return language;
}

/** The two blocks, in whichever order they are named. */
export function correctionKey({ left, right }: Correction): string {
  return [blockKey(left), blockKey(right)].toSorted().join(' ');
}

export function dismissalKey({ document, tag, passage }: Dismissal): string {
  return `${document} ${tag} ${passage.start} ${passage.end}`;
}

export function refusalKey({ annotation, document }: Refusal): string {
  return `${annotation} ${document}`;
}

export function outletKey({ outlet }: OutletLines): string {
  return outlet;
}

function blockKey({ document, block }: CorrectedBlock): string {
  return `${document} ${block.start} ${block.end}`;
}

/** Of reports that have one name all stay; the older ones are numbered: `For the minister (2)`. */
function withOwnNames(reports: Map<Id, NamedReport>): Adjustment[] {
  const adjustments: Adjustment[] = [];
  const taken = new Set(Array.from(reports.values(), ({ name }) => name));
  for (const twins of groupBy([...reports.values()], ({ name }) => name).values()) {
    const stays = twins.reduce((best, each) => (newerOf(best, each) === 'ours' ? best : each));
    for (const twin of twins) {
      if (twin.id === stays.id) continue;
      let number = 2;
      while (taken.has(numbered(twin.name, number))) number++;
      const name = numbered(twin.name, number);
      taken.add(name);
      reports.set(twin.id, { ...twin, name });
      adjustments.push({ collection: 'reports', id: twin.id, field: 'name', from: twin.name, to: name });
    }
  }
  return adjustments;
}

function numbered(name: string, number: number): string {
  const end = ` (${number})`;
  return `${name.slice(0, 200 - end.length).trimEnd()}${end}`;
}

function withoutTwins<R extends Stamped>(
  collection: Adjustment['collection'],
  records: Map<Id, R>,
  keyOf: (record: R) => string,
): Adjustment[] {
  const adjustments: Adjustment[] = [];
  for (const twins of groupBy([...records.values()], keyOf).values()) {
    const stays = twins.reduce((best, each) => (newerOf(best, each) === 'ours' ? best : each));
    for (const { id } of twins) {
      if (id === stays.id) continue;
      records.delete(id);
      adjustments.push({ collection, id, field: 'removed', from: false, to: true });
    }
  }
  return adjustments;
}
