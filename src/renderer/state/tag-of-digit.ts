import type { Tag } from '../../shared/model/tag.ts';
import { say } from './feedback.ts';
import { workspaceNow } from './workspace.ts';

/** The tag a digit gives; where no tag has it, that is said. */
export function tagOfDigit(digit: number): Tag | undefined {
  const tag = [...workspaceNow().tags.values()].find((candidate) => candidate.digit === digit);
  if (tag === undefined) say(`No tag has the key ${digit}`);
  return tag;
}
