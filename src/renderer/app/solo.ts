import type { Tag } from '../../shared/model/tag.ts';
import { say } from '../state/feedback.ts';
import { tagOfDigit } from '../state/tag-of-digit.ts';
import { changeView } from '../state/view.ts';
import { isWorkspaceOpen } from '../state/workspace.ts';

/** Shows a tag's marks alone. */
export function showOnly(tag: Tag): void {
  changeView({ soloTag: tag.id });
  say(`Only ${tag.name} is shown. Alt 0 shows all`);
}

/** The same for the tag that has a digit. */
export function showOnlyDigit(digit: number): void {
  if (!isWorkspaceOpen()) return;
  const tag = tagOfDigit(digit);
  if (tag !== undefined) showOnly(tag);
}
