import type { DocumentText } from '../../shared/model/document.ts';
import { isBody } from '../../shared/text/blocks.ts';

/** Where a block stands: which one, and how the screen wants it placed. */
export interface PlannedBlock {
  /** Index in `DocumentText.blocks`. */
  readonly block: number;
  /** Row of its section's grid, from 1. */
  readonly row?: number;
  /** Class names put on its element beside the surface's own. */
  readonly class?: string;
}

/** One technical section: what the browser lays out at once. May be empty. */
export interface PlannedSection {
  readonly blocks: readonly PlannedBlock[];
  readonly class?: string;
}

/** Every block at most once, in the order of the text. */
export type Plan = readonly PlannedSection[];

/** Smaller sections make jumps slow, larger ones make opening slow: 16 to 32 are the same within noise. */
const sectionLength = 24;

/**
 * All blocks in sections of about 24, cut also after one block, the title unless given, so
 * that a screen can insert facts there.
 */
export function standardPlan({ blocks }: DocumentText, cutAfter = titleBlock(blocks)): Plan {
  const sections: PlannedSection[] = [];
  let section: PlannedBlock[] = [];
  blocks.forEach((_, block) => {
    section.push({ block });
    if (block !== cutAfter && section.length < sectionLength) return;
    sections.push({ blocks: section });
    section = [];
  });
  if (section.length > 0 || sections.length === 0) sections.push({ blocks: section });
  return sections;
}

/** Index of the title that heads the document: the first one, if no body stands before it. -1 without one. */
export function titleBlock(blocks: DocumentText['blocks']): number {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  const body = blocks.findIndex(isBody);
  return body >= 0 && title > body ? -1 : title;
}
