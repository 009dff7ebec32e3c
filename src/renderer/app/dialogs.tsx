import { type ComponentType, useState } from 'react';
import type { ImportFile } from '../../shared/import/reading.ts';
import type { MergeOffer } from '../../shared/merging/offer.ts';
import type { Id } from '../../shared/model/ids.ts';
import { versionsOf } from '../../shared/model/versions.ts';
import { pickedNow } from '../library/picked.ts';
import { Fates } from '../fates/fates.tsx';
import { offerMerge } from '../merging/merge-acts.ts';
import { type Action, useAction } from '../state/actions.ts';
import { editCodebook, useCodebookEditor } from '../state/codebook-editor.ts';
import { viewStore } from '../state/view.ts';
import { useAwaited, workspaceNow } from '../state/workspace.ts';
import { lazily } from '../ui/lazily.tsx';
import { chooseReport } from '../verify/choose-report.ts';
import { LibraryDialogs } from './library-dialogs.tsx';

const Palette = lazily(async () => (await import('./palette.tsx')).Palette);
const CodebookEditor = lazily(async () => (await import('../codebook/codebook-editor.tsx')).CodebookEditor);
const SavedDialog = lazily(async () => (await import('../compare/saved-dialog.tsx')).SavedDialog);
const ChainDialog = lazily(async () => (await import('../compare/chain-dialog.tsx')).ChainDialog);
const StanceDialog = lazily(async () => (await import('../stance-words/stance-dialog.tsx')).StanceDialog);
const BackupsDialog = lazily(async () => (await import('../backups/backups-dialog.tsx')).BackupsDialog);
const MergeDialog = lazily(async () => (await import('../merging/merge-dialog.tsx')).MergeDialog);
const VerifyDialog = lazily(async () => (await import('../verify/verify-dialog.tsx')).VerifyDialog);
const KeyTable = lazily(async () => (await import('./key-table.tsx')).KeyTable);
const SettingsDialog = lazily(async () => (await import('../settings/settings.tsx')).SettingsDialog);

/** What can be asked for over whatever screen is shown. `open`: whether a workspace is. */
export function Dialogs({ open }: { open: boolean }) {
  // Those that count annotations come up when all are here.
  const isWhole = useAwaited() === null && open;
  return (
    <>
      {open ? <LibraryDialogs /> : null}
      {isWhole ? <Fates /> : null}
      {open ? <Asked action="palette" of={isWhole ? Palette : null} /> : null}
      {open ? <AskedCodebook isWhole={isWhole} /> : null}
      {open ? <Asked action="saved-comparisons" of={SavedDialog} /> : null}
      {open ? <AskedChain /> : null}
      {open ? <AskedMerge /> : null}
      {open ? <AskedVerify /> : null}
      {open ? <Asked action="stance-words" of={StanceDialog} /> : null}
      {open ? <Asked action="restore-backup" of={BackupsDialog} /> : null}
      <Asked action="keys" of={KeyTable} />
      <Asked action="settings" of={SettingsDialog} />
    </>
  );
}

/** A dialog from the action that asks for it until it closes. */
function Asked({ action, of: Part }: { action: Action; of: ComponentType<{ onClose: () => void }> | null }) {
  const [shown, setShown] = useState(false);
  useAction(action, () => setShown(true));
  return shown && Part !== null ? <Part onClose={() => setShown(false)} /> : null;
}

function AskedCodebook({ isWhole }: { isWhole: boolean }) {
  const asked = useCodebookEditor();
  useAction('codebook', () => editCodebook());
  return asked === null || !isWhole ? null : <CodebookEditor first={asked.tag} isAdding={asked.isAdding} />;
}

/** Comes up once another workspace was chosen and read. */
function AskedMerge() {
  const [offer, setOffer] = useState<MergeOffer | null>(null);
  useAction('merge-workspace', () => void offerMerge().then(setOffer));
  return offer === null ? null : <MergeDialog offer={offer} onClose={() => setOffer(null)} />;
}

/** Comes up once a report was chosen. */
function AskedVerify() {
  const [report, setReport] = useState<ImportFile | null>(null);
  useAction('verify-report', () => void chooseReport().then(setReport));
  return report === null ? null : <VerifyDialog first={report} onClose={() => setReport(null)} />;
}

/** Begins with what is picked in the library, else with all versions of what is in sight. */
function AskedChain() {
  const [first, setFirst] = useState<readonly Id[] | null>(null);
  useAction('compare-chain', () => {
    const { mode, document, compare } = viewStore.get();
    const picked = pickedNow();
    const inSight = mode === 'compare' && compare !== null ? compare.left : document;
    if (picked.size > 0) setFirst([...picked]);
    else setFirst(inSight === null ? [] : versionsOf(workspaceNow().documents, inSight));
  });
  return first === null ? null : <ChainDialog first={first} onClose={() => setFirst(null)} />;
}
