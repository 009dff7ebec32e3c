import type { Row } from '../../shared/alignment/alignment.ts';
import { offersOf } from '../../shared/alignment/offers.ts';
import { type AlignedTexts, alignedTexts, type CompareOptions } from '../../shared/comparison/compared.ts';
import type { WordMarks } from '../../shared/comparison/marks.ts';
import { MarksOfRows } from '../../shared/comparison/marks-of-rows.ts';
import { type PackedPiece, packedRows } from '../../shared/comparison/packed-rows.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import type { StanceScale } from '../../shared/model/stance.ts';
import { type PackedText, unpacked } from '../../shared/text/packed.ts';

/** What the worker is asked: one thing after another, or where the reader looks meanwhile. */
export type CompareTask =
  | { readonly wanted: 'rows'; readonly texts: TaskTexts | null }
  | { readonly wanted: 'offers'; readonly texts: TaskTexts | null }
  /** With the stance words in force. */
  | { readonly wanted: 'words'; readonly texts: TaskTexts | null; readonly scales: readonly StanceScale[] }
  | { readonly look: number };

/** Two texts and how to compare them. In a task null means those compared last. */
interface TaskTexts {
  readonly left: PackedText;
  readonly right: PackedText;
  readonly options: CompareOptions;
}

/** How much is done, 0 to 1, and the rows in pieces; or the words in pieces, and their end; or what is offered. */
export type CompareAnswer =
  | { readonly done: number }
  | { readonly piece: PackedPiece }
  | { readonly marks: WordMarks }
  | { readonly ended: true }
  | { readonly offers: readonly Row[] }
  | { readonly error: string };

interface Held {
  readonly left: DocumentText;
  readonly right: DocumentText;
  readonly options: CompareOptions;
  readonly aligned: AlignedTexts;
}

/** How often it is told how much is done, milliseconds. */
const often = 150;
/** Rows whose words are worked out before the worker listens again. */
const piece = 96;

let held: Held | null = null;
/** The row the reader looks at: its words and those behind it come first. */
let sight = 0;

addEventListener('message', ({ data }: MessageEvent<CompareTask>) => {
  if ('look' in data) sight = data.look;
  else void answer(data);
});

async function answer(task: Exclude<CompareTask, { look: number }>): Promise<void> {
  const { texts } = task;
  try {
    if (texts !== null) {
      const [left, right] = [unpacked(texts.left), unpacked(texts.right)];
      const { options } = texts;
      held = { left, right, options, aligned: alignedTexts(left, right, options, tell()) };
    }
    if (held === null) throw new Error('There are no texts to compare');
    if (task.wanted === 'rows') {
      for (const one of packedRows(held.aligned)) {
        const numbers = 'numbers' in one ? [one.numbers.buffer] : [];
        postMessage({ piece: one } satisfies CompareAnswer, { transfer: numbers });
      }
      return;
    }
    if (task.wanted === 'offers')
      return say({ offers: offersOf(held.aligned.alignment, held.left, held.right) });
    await sayWords(held, task.scales);
    say({ ended: true });
  } catch (error) {
    say({ error: error instanceof Error ? error.message : String(error) });
  }
}

async function sayWords(
  { left, right, options, aligned: { rows } }: Held,
  scales: readonly StanceScale[],
): Promise<void> {
  const pieces = Array.from({ length: Math.ceil(rows.length / piece) }, (_, k) => k * piece);
  const waiting = new Set(pieces);
  const marks = new MarksOfRows(rows, left, right, options.language, scales);
  while (waiting.size > 0) {
    const from = nextOf(waiting);
    waiting.delete(from);
    const found = marks.of(from, from + piece);
    if (found.left.size + found.right.size === 0) continue;
    say({ marks: found });
    await turn();
  }
}

/** The piece the reader looks at, or the first behind it, or the first of all. `waiting` ascends and is not empty. */
function nextOf(waiting: ReadonlySet<number>): number {
  let first: number | null = null;
  for (const from of waiting) {
    if (from + piece > sight) return from;
    first ??= from;
  }
  return first ?? 0;
}

/** Tells how much is done, a few times a second. */
function tell(): (done: number, of: number) => void {
  let last = performance.now();
  return (done, of) => {
    if (performance.now() - last < often) return;
    last = performance.now();
    say({ done: of === 0 ? 1 : done / of });
  };
}

function say(answered: CompareAnswer): void {
  postMessage(answered);
}

/** Lets messages in. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
