import { proposeBlocks } from './lines/propose-blocks.ts';
import type { Proposal, ProposalContext } from './proposal.ts';
import type { Extract } from './reading.ts';

/** What is proposed of a reading: what its lines are, and the facts in them. Never throws. O(characters). */
export function propose(extract: Extract, _context: ProposalContext): Proposal {
  const blocks = proposeBlocks(extract);
  const title = blocks.find(({ kind }) => kind === 'title');
  return {
    blocks,
    facts: {
      number: null,
      title:
        title === undefined
          ? null
          : {
              value: extract.text.text.slice(title.start, title.end),
              evidence: { how: 'stated', from: { start: title.start, end: title.end }, why: '' },
            },
      deck: null,
      outlet: null,
      agency: null,
      published: null,
      statement: null,
      place: null,
      language: { value: 'en', evidence: { how: 'inferred', from: null, why: 'Detected' } },
      speakers: [],
      group: null,
    },
  };
}
