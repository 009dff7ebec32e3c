import type { BlockKind } from '../../model/document.ts';
import { blockAt, isBody, isHidden, plainBlocks } from '../../text/blocks.ts';
import {
  type Facts,
  noKnownLines,
  type Proposal,
  type ProposalContext,
  type ProposedBlock,
} from '../proposal.ts';
import type { Extract } from '../reading.ts';
import { corpusToday, type LabelledFacts, type LabelledStatement } from './corpus.ts';

/** What can be right or wrong of a proposal. `furniture`: captions and all that is hidden; `kinds`: of what is not. */
export type Measured = keyof LabelledFacts | 'order' | 'furniture' | 'kinds';

/** One thing that was proposed and is wrong, or is there and was not proposed. */
export interface Miss {
  readonly name: string;
  readonly expected: string | null;
  readonly proposed: string | null;
}

/** How much of what was proposed is right, and how much of what there is was proposed. */
export interface Score {
  readonly measured: Measured;
  readonly right: number;
  readonly proposed: number;
  readonly expected: number;
  /** Shares from 0 to 1; 1 where there is nothing to be wrong about. */
  readonly precision: number;
  readonly recall: number;
  readonly misses: readonly Miss[];
}

/** What turns an extract into a proposal. */
export type Propose = (extract: Extract, context: ProposalContext) => Proposal;

/**
 * Scores proposals for labelled statements, each read as a plain text file under its name. Facts count by
 * exact value; speakers one by one; `order` for each statement that names two or more, and has all of them
 * right; blocks one by one, by the proposed block that holds their first character.
 */
export function evaluate(propose: Propose, statements: readonly LabelledStatement[]): Score[] {
  const answers = statements.map((statement) => {
    const { facts, blocks } = propose(plainExtract(statement.text), {
      name: statement.name.replace(/^[dhf]-/, ''),
      today: corpusToday,
      ...noKnownLines,
    });
    return { statement, facts, blocks };
  });
  return measures.map((measured) =>
    scoreOf(
      measured,
      answers.flatMap(({ statement, facts, blocks }) =>
        verdictsOf(measured, statement, facts, blocks).map(({ expected, proposed }) => {
          return { name: statement.name, expected, proposed };
        }),
      ),
    ),
  );
}

/** A text without anything known of it, as the reader of plain text hands it on. */
export function plainExtract(text: string): Extract {
  return {
    format: 'text',
    text: { text, blocks: plainBlocks(text) },
    encoding: 'utf-8',
    invalid: 0,
    hints: [],
    furniture: [],
    changes: null,
    remarks: [],
  };
}

const scalars = ['title', 'deck', 'outlet', 'agency', 'published', 'statement', 'place', 'language'] as const;
/** Everything that is measured, in the order it is reported. */
export const measures: readonly Measured[] = [...scalars, 'speakers', 'order', 'furniture', 'kinds'];

/** What was to be found and what was found; null where nothing. Both null is no verdict. */
interface Verdict {
  readonly expected: string | null;
  readonly proposed: string | null;
}

function verdictsOf(
  measured: Measured,
  { text, facts: expected, blocks }: LabelledStatement,
  facts: Facts,
  proposed: readonly ProposedBlock[],
): Verdict[] {
  if (measured === 'speakers') return named(expected.speakers, namesOf(facts));
  if (measured === 'order') return inOrder(expected.speakers, namesOf(facts));
  if (measured === 'furniture' || measured === 'kinds')
    return blocks.flatMap((block) => {
      const told = proposed[blockAt(proposed, block.start)]?.kind ?? 'paragraph';
      const verdict = measured === 'furniture' ? hiding(block.kind, told) : kind(block.kind, told);
      return verdict === null ? [] : [marked(verdict, text.slice(block.start, block.end))];
    });
  return [{ expected: written(expected[measured]), proposed: written(facts[measured]?.value ?? null) }];
}

function namesOf({ speakers }: Facts): string[] {
  return speakers.map(({ value }) => value);
}

function named(expected: readonly string[], proposed: readonly string[]): Verdict[] {
  const found = expected.map((name) => ({ expected: name, proposed: proposed.includes(name) ? name : null }));
  const others = proposed.filter((name) => !expected.includes(name));
  return [...found, ...others.map((name) => ({ expected: null, proposed: name }))];
}

function inOrder(expected: readonly string[], proposed: readonly string[]): Verdict[] {
  const same = expected.length === proposed.length && expected.every((name) => proposed.includes(name));
  return expected.length > 1 && same
    ? [{ expected: expected.join(', '), proposed: proposed.join(', ') }]
    : [];
}

function hiding(expected: BlockKind, proposed: BlockKind): Verdict | null {
  const [is, told] = [expected, proposed].map((kind) => isHidden({ start: 0, end: 1, kind }));
  return is || told ? { expected: is ? 'hidden' : null, proposed: told ? 'hidden' : null } : null;
}

/** A paragraph and a list item are both body: which of them is a matter of taste. */
function kind(expected: BlockKind, proposed: BlockKind): Verdict | null {
  const [is, told] = [expected, proposed].map((each) =>
    isBody({ start: 0, end: 1, kind: each }) ? 'body' : each,
  );
  return isHidden({ start: 0, end: 1, kind: expected })
    ? null
    : { expected: is ?? null, proposed: told ?? null };
}

function marked({ expected, proposed }: Verdict, words: string): Verdict {
  const shown = (what: string | null): string | null =>
    what === null ? null : `${what}: ${words.slice(0, 60)}`;
  return { expected: shown(expected), proposed: shown(proposed) };
}

function written(value: LabelledFacts[keyof LabelledFacts]): string | null {
  return value === null || typeof value === 'string' ? value : JSON.stringify(value);
}

function scoreOf(measured: Measured, verdicts: readonly Miss[]): Score {
  const proposed = verdicts.filter((verdict) => verdict.proposed !== null).length;
  const expected = verdicts.filter((verdict) => verdict.expected !== null).length;
  const misses = verdicts.filter((verdict) => verdict.expected !== verdict.proposed);
  const right = verdicts.filter(
    (verdict) => verdict.expected !== null && verdict.expected === verdict.proposed,
  ).length;
  const share = (of: number): number => (of === 0 ? 1 : right / of);
  return { measured, right, proposed, expected, precision: share(proposed), recall: share(expected), misses };
}
