import { useEffect } from 'react';
import { lookOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { type About, aboutOf } from '../../shared/model/memo-about.ts';
import { useAction } from '../state/actions.ts';
import { closeMemo, openWorkspaceMemo, useOpenMemo } from '../state/memo.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Mark } from '../ui/mark.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { MemoField } from './memo-field.tsx';

/** The open memo, beside the text or the list so that both can be read while it is written. Nothing while none is open. */
export function MemoPanel() {
  const about = useOpenMemo();
  const isThere = useWorkspace((workspace) => about !== null && aboutOf(workspace, about) !== null);
  useAction('workspace-memo', openWorkspaceMemo);
  useEffect(() => {
    if (about !== null && !isThere) closeMemo();
  }, [about, isThere]);
  return about !== null && isThere ? <Panel key={about} about={about} /> : null;
}

const kinds: Record<About['kind'], string> = {
  workspace: 'Memo of the workspace',
  document: 'Memo of the document',
  tag: 'Memo of the tag',
};

function Panel({ about: id }: { about: Id }) {
  const kind = useWorkspace((workspace) => aboutOf(workspace, id)?.kind ?? 'workspace');
  const name = useWorkspace((workspace) => aboutOf(workspace, id)?.name ?? '');
  const language = useWorkspace(({ documents }) => documents.get(id)?.language);
  const tags = useWorkspace((workspace) => workspace.tags);
  return (
    <SidePanel
      kind={kinds[kind]}
      name={name}
      language={language}
      mark={kind === 'tag' ? <Mark look={lookOf(tags, id)} /> : null}
      region="Memo"
      closing="Close the memo"
      onClose={closeMemo}
    >
      <MemoField about={id} name={name} onDone={closeMemo} />
    </SidePanel>
  );
}
