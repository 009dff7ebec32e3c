import type { TagLook } from '../../../model/tag.ts';
import { counted, listed } from '../../../wording.ts';
import type { Annotated } from './annotations.ts';
import type { RefiCodebook } from './codebook.ts';
import type { Placed } from './documents.ts';
import type { Choice } from './offsets/oracle.ts';
import type { Others } from './project.ts';

/** What an import would do, told before it happens. */
export interface RefiReport {
  /** The program that wrote the file; empty where it does not say. */
  readonly origin: string;
  readonly documents: { readonly added: number; readonly known: number };
  readonly tags: { readonly added: number; readonly known: number };
  readonly annotations: { readonly added: number; readonly known: number };
  readonly memos: number;
  /** How positions were counted; null where there are no selections. */
  readonly counting: Choice | null;
  /** Colours that are none of Readout's, with the look that stands for each. */
  readonly colours: ReadonlyMap<string, TagLook>;
  /** What could not be taken, a few words each: `14 sets`. */
  readonly leftOut: readonly string[];
  /** What the analyst should know of what came in, a sentence each. */
  readonly remarks: readonly string[];
}

/** What could not be taken, a few words each. `links`: those that have no meaning here. */
export function leftOutOf(others: Others, placed: Placed, annotated: Annotated, links: number): string[] {
  const counts: readonly (readonly [count: number, noun: string, several?: string])[] = [
    [placed.missing, 'source whose text is not in the file', 'sources whose texts are not in the file'],
    [placed.unfit, 'source without words, or with too many', 'sources without words, or with too many'],
    [placed.lostSelections, 'selection in such a source', 'selections in such sources'],
    [
      annotated.misplaced,
      'selection without a place in its text',
      'selections without a place in their texts',
    ],
    [annotated.strayCodings, 'coding with what is no code', 'codings with what is no code'],
    [others.pictures, 'picture'],
    [others.recordings, 'recording'],
    [others.transcripts, 'transcript'],
    [others.pdfs, 'PDF file but for its text', 'PDF files but for their texts'],
    [others.pictureSelections, 'selection in a picture', 'selections in pictures'],
    [others.recordingSelections, 'selection in a recording', 'selections in recordings'],
    [others.pdfRectangles, 'rectangle on a PDF page', 'rectangles on PDF pages'],
    [others.sourceCodings, 'coding of a whole source', 'codings of whole sources'],
    [others.cases, 'case'],
    [others.sets, 'set'],
    [others.graphs, 'graph'],
    [links, 'link'],
    [placed.otherValues, 'value of a variable', 'values of variables'],
  ];
  return counts.flatMap(([count, noun, several]) => (count === 0 ? [] : counted(count, noun, several)));
}

/** What the analyst should know of what came in, a sentence each. */
export function remarksOf(
  { folders, renamed }: RefiCodebook,
  { joined, cut }: Annotated,
  { namesakes }: Placed,
): string[] {
  const sentences: readonly (readonly [count: number, sentence: string])[] = [
    [folders, `${counted(folders, 'folder')} of codes came in as ${folders === 1 ? 'a tag' : 'tags'}.`],
    [renamed, `${counted(renamed, 'code')} without a name, or with one too long, got another.`],
    [
      joined,
      `${counted(joined, 'selection')} came in as a part of another: passages or tags of one annotation.`,
    ],
    [cut, `${counted(cut, 'selection')} went beyond the end of the text and end with it.`],
  ];
  return [
    ...sentences.flatMap(([count, sentence]) => (count === 0 ? [] : sentence)),
    ...namesakes.map((title) => `“${title}” is added: the library has one of that name, with another text.`),
  ];
}

/** How positions were counted, as a sentence: what was chosen and what speaks for it. */
export function countingInWords({ hypothesis, selections, named, isTie }: Choice): string {
  const { unit, lineEnd, mark, end } = hypothesis;
  const ways = [
    `in ${unit === 'code point' ? 'characters (code points)' : 'units of UTF-16'}`,
    `CR LF as ${lineEnd === 1 ? 'one' : 'two'}`,
    `a byte order mark ${mark ? 'too' : 'not'}`,
    `the end ${end === 'after' ? 'not included' : 'included'}`,
  ];
  const proof = `${named.toLocaleString('en')} of ${counted(selections, 'selection')} ${selections === 1 ? 'is' : 'are'} named after the words found`;
  return `Positions are counted ${listed(ways)}: ${proof}${isTie ? ', and another way of counting fits as well' : ''}.`;
}
