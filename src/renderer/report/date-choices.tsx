import type { ReportOptions } from '../../shared/report/options.ts';
import { changeOptions } from '../state/open-report.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { DateEdge } from './date-edge.tsx';
import { shownDay } from './date-edges.ts';

/** From when and until when the documents are that the report is of. */
export function DateChoices({ options: { from, until } }: { options: ReportOptions }) {
  const parts = [
    from === null ? '' : `from ${shownDay(from)}`,
    until === null ? '' : `until ${shownDay(until)}`,
  ];
  const said = parts.filter((part) => part !== '').join(' ');
  return (
    <Disclosure name="Dates" detail={said === '' ? 'Any' : said}>
      <DateEdge
        label="From"
        edge="from"
        stored={from}
        other={until}
        onChange={(day) => changeOptions({ from: day })}
      />
      <DateEdge
        label="Until"
        edge="until"
        stored={until}
        other={from}
        onChange={(day) => changeOptions({ until: day })}
      />
    </Disclosure>
  );
}
