import { findFacts } from './facts/find-facts.ts';
import { proposeBlocks } from './lines/propose-blocks.ts';
import type { Proposal, ProposalContext } from './proposal.ts';
import type { Extract } from './reading.ts';
import { findSpeakers } from './speakers/find-speakers.ts';

/** What is proposed of a reading: what its lines are, and the facts in them. Never throws. O(characters). */
export function propose(extract: Extract, context: ProposalContext): Proposal {
  const blocks = proposeBlocks(extract);
  const { text } = extract.text;
  const facts = findFacts(text, blocks, { ...context, hints: extract.hints });
  return { blocks, facts: { ...facts, speakers: findSpeakers(text, blocks, facts.language.value) } };
}
