import { tagsInOrder } from '../../shared/model/codebook.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { say } from '../state/feedback.ts';
import { changeView } from '../state/view.ts';
import { isWorkspaceOpen, workspaceNow } from '../state/workspace.ts';

/** Shows a tag's marks alone. */
export function showOnly(tag: Tag): void {
  changeView({ soloTag: tag.id });
  say(`Only ${tag.name} is shown. Alt 0 shows all`);
}

/** The same for the tag that has a digit. */
export function showOnlyDigit(digit: number): void {
  if (!isWorkspaceOpen()) return;
  const tag = tagsInOrder(workspaceNow().tags).find((candidate) => candidate.digit === digit);
  if (tag === undefined) say(`No tag has the key ${digit}`);
  else showOnly(tag);
}
