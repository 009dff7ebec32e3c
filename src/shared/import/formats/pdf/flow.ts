import type { BlockKind } from '../../../model/document.ts';
import type { Reason } from '../../reading.ts';
import type { Line } from './lines.ts';
import type { Measures } from './measures.ts';
import { notedOf } from './notes.ts';
import { continues, isItem, paragraphsOf, type Paragraph } from './paragraphs.ts';
import type { Running } from './running.ts';

/** Lines that become one block, perhaps over several pages. */
export interface Part {
  readonly lines: readonly Line[];
  readonly kind: BlockKind;
  readonly reason: Reason | null;
}

/** A part that lines may still join. */
interface OpenPart extends Part {
  readonly lines: Line[];
}

/** What tells the parts of a document apart. */
export interface Knowledge {
  readonly measures: Measures;
  readonly running: ReadonlyMap<Line, Running>;
  /** Titles of the document's outline, as `inOutline` compares them. */
  readonly outline: ReadonlySet<string>;
}

/**
 * The parts of a document in reading order. What runs on over a column or page is one part; what
 * stands between its halves (footnotes, the foot of a page, the head of the next) comes after it.
 */
export function partsOf(pages: readonly (readonly Line[])[], knowledge: Knowledge): readonly Part[] {
  // The last of these is open: nothing is put after it before it is known to have ended.
  const parts: OpenPart[] = [];
  const held: OpenPart[] = [];
  const release = () => parts.push(...held.splice(0));
  for (const lines of pages) {
    const page = sorted(lines, knowledge, held);
    held.push(...page.heads);
    for (const region of page.regions) {
      for (const [at, paragraph] of region.entries()) {
        const open = parts.at(-1);
        if (at === 0 && open && joins(open, paragraph, knowledge)) {
          open.lines.push(...paragraph);
          continue;
        }
        release();
        parts.push({ lines: [...paragraph], kind: kindOf(paragraph, knowledge), reason: null });
      }
    }
    held.push(...page.notes, ...page.feet);
  }
  release();
  return parts;
}

/** How titles are compared with those of the outline. */
export function inOutline(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

/** The lines of a page: its head, the paragraphs of each region, its footnotes, its foot. */
function sorted(lines: readonly Line[], { measures, running }: Knowledge, held: readonly Part[]) {
  const furniture = lines.filter((line) => running.has(line));
  const body = lines.filter((line) => !running.has(line));
  const firstTop = Math.min(...body.map(({ top }) => top));
  const asPart = (line: Line): OpenPart => ({
    lines: [line],
    kind: 'furniture',
    reason: running.get(line) ?? null,
  });
  const noted = regionsOf(body)
    .map(edged)
    .map((region) =>
      notedOf(
        region,
        measures,
        held.some(({ kind }) => kind === 'footnote'),
      ),
    );
  return {
    heads: furniture.filter(({ top }) => top < firstTop).map(asPart),
    feet: furniture.filter(({ top }) => !(top < firstTop)).map(asPart),
    notes: noted
      .flatMap(({ notes }) => notes)
      .map((note): OpenPart => ({ lines: [...note], kind: 'footnote', reason: null })),
    regions: noted.map(({ text }) => paragraphsOf(text, measures)).filter((region) => region.length > 0),
  };
}

function regionsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const regions = new Map<number, Line[]>();
  for (const line of lines) {
    const region = regions.get(line.region) ?? [];
    region.push(line);
    regions.set(line.region, region);
  }
  return [...regions.values()];
}

/** The lines of a region with its edges as they are without heads and feet. */
function edged(lines: readonly Line[]): readonly Line[] {
  const left = Math.min(...lines.map(({ x0 }) => x0));
  const right = Math.max(...lines.map(({ x1 }) => x1));
  return lines.map((line) => Object.assign({}, line, { left, right }));
}

function joins(open: Part, paragraph: Paragraph, knowledge: Knowledge): boolean {
  if (open.kind !== 'paragraph' && open.kind !== 'list-item') return false;
  return kindOf(paragraph, knowledge) === 'paragraph' && continues(open.lines, paragraph, knowledge.measures);
}

/** Type larger than the text's by this makes a heading. */
const larger = 1.12;

/** Characters a heading in the text's own size has, at most. */
const longest = 120;

function kindOf(paragraph: Paragraph, { measures, outline }: Knowledge): BlockKind {
  const text = paragraph.map((line) => line.text).join('');
  const size = Math.min(...paragraph.map((line) => line.size));
  if (!/[\p{L}\p{N}]/u.test(text)) return 'paragraph';
  if (
    size > measures.body * larger &&
    text.length <= 2 * longest &&
    !(text.length > 60 && /[.。]$/.test(text))
  ) {
    return 'heading';
  }
  if (outline.has(inOutline(text))) return 'heading';
  const apart = measures.font !== null && paragraph.every(({ font }) => font !== measures.font);
  const level = size > measures.body * 0.95 && text.length <= longest && paragraph.length <= 2;
  if (apart && level && !/[.。,，;；:：]$/u.test(text)) return 'heading';
  return isItem(text) && /^[•▪●○■□◆◇‣⁃∙·–—*]\s/u.test(text) ? 'list-item' : 'paragraph';
}
