import { useRef } from 'react';
import type { Report } from '../../shared/report/report.ts';
import { useOpenMemo } from '../state/memo.ts';
import { useOpenReport, writeOwnText } from '../state/open-report.ts';
import { useSavedAsTyped } from '../state/saved-as-typed.ts';
import { useWorkspace } from '../state/workspace.ts';
import { SidePanel } from '../ui/side-panel.tsx';
import { WritingField } from '../ui/writing-field.tsx';
import { closeOwnText, holdOwnText, type OwnPlace, useOwnPlace } from './own-text-open.ts';
import { ownPlaceName } from './own-places.ts';

/** The text of the analyst’s own that is open, beside the pages. Nothing while none is, or another report. */
export function OwnTextPanel({ report }: { report: Report | null }) {
  const place = useOwnPlace();
  const { id } = useOpenReport();
  const memo = useOpenMemo();
  return place === null || place.report !== id || memo !== null ? null : (
    <Panel key={`${place.report} ${place.at}`} place={place} sections={report?.sections ?? []} />
  );
}

function Panel({ place: { report, at }, sections }: { place: OwnPlace; sections: Report['sections'] }) {
  const name = useWorkspace((workspace) => ownPlaceName(at, sections, workspace));
  const { texts } = useOpenReport();
  const stored = texts.find((own) => own.at === at)?.text ?? '';
  const isThere = at === 'top' || at === 'end' || sections.some(({ key }) => key === at);
  const latest = useRef('');
  const typed = useSavedAsTyped(stored, {
    field: `report ${report} ${at}`,
    save: async (text) => {
      const taken = await writeOwnText(report, at, text);
      if (latest.current === text) holdOwnText(false);
      return taken;
    },
  });
  const type = (text: string): void => {
    latest.current = text;
    holdOwnText(true);
    typed.type(text);
  };
  return (
    <SidePanel
      kind="Text of your own"
      name={name}
      region="Text of your own"
      closing="Close the text"
      onClose={closeOwnText}
    >
      <WritingField
        label={`Text of your own, ${name}`}
        placeholder="What you have to say here"
        form="Plain text and links"
        typed={{ ...typed, type }}
        facts={
          !isThere
            ? 'This section is not in the report now; the text waits for it.'
            : stored === ''
              ? 'Nothing written yet'
              : ''
        }
        onDone={closeOwnText}
      />
    </SidePanel>
  );
}
