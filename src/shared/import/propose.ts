import { findFacts } from './facts/find-facts.ts';
import { type KnownLines, lineKeys } from './lines/known.ts';
import { proposeBlocks } from './lines/propose-blocks.ts';
import type { Proposal, ProposalContext, ProposedBlock } from './proposal.ts';
import type { Extract } from './reading.ts';
import { findSpeakers } from './speakers/find-speakers.ts';

/** What is proposed of a reading: what its lines are, and the facts in them. Never throws. O(characters). */
export function propose(extract: Extract, context: ProposalContext): Proposal {
  const first = factsIn(extract, proposeBlocks(extract), context);
  const known = knownLines(first, context);
  return known === null ? first : factsIn(extract, proposeBlocks(extract, known), context);
}

function factsIn(extract: Extract, blocks: readonly ProposedBlock[], context: ProposalContext): Proposal {
  const { text } = extract.text;
  const facts = findFacts(text, blocks, { ...context, hints: extract.hints });
  return { blocks, facts: { ...facts, speakers: findSpeakers(text, blocks, facts.language.value) } };
}

/** What is known of the lines of its outlet, which only a first look tells; null where nothing is. */
function knownLines({ facts }: Proposal, { outlets, recurring }: ProposalContext): KnownLines | null {
  const outlet = facts.outlet?.value ?? facts.agency?.value;
  const remembered = outlets.find((known) => known.outlet === outlet)?.lines ?? [];
  if (remembered.length === 0 && recurring.length === 0) return null;
  return { remembered: lineKeys(remembered), recurring: new Set(recurring) };
}
