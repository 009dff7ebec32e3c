import { tagsInOrder } from '../../shared/model/codebook.ts';
import { useAction } from '../state/actions.ts';
import { closeCodebook, editCodebook, useCodebookEditor } from '../state/codebook-editor.ts';
import { workspaceNow } from '../state/workspace.ts';
import { TagEditor } from './tag-editor.tsx';

/** The codebook's editor over whatever screen is shown, while it is asked for. */
export function CodebookEditor() {
  const asked = useCodebookEditor();
  useAction('codebook', () => editCodebook());
  if (asked === null) return null;
  const first = asked.tag ?? tagsInOrder(workspaceNow().tags)[0]?.id ?? null;
  return <TagEditor first={first} onClose={closeCodebook} />;
}
