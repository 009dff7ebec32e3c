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
  readonly leftOut: readonly LeftOut[];
  /** What the analyst should know of what came in, a sentence each. */
  readonly remarks: readonly string[];
}

/** Things of one kind that could not be taken. */
export interface LeftOut {
  /** How many of what: `14 sets`. */
  readonly what: string;
  /** What they are called, as far as they have names. */
  readonly which: readonly string[];
}

/** What could not be taken. `links`: how many have no meaning here. */
export function leftOutOf(others: Others, placed: Placed, annotated: Annotated, links: number): LeftOut[] {
  const kinds: readonly (readonly [lost: number | readonly string[], noun: string, several?: string])[] = [
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
  return kinds.flatMap(([lost, noun, several]) => {
    const [count, names] = typeof lost === 'number' ? [lost, []] : [lost.length, lost];
    const which = names.filter((name) => name.trim() !== '');
    return count === 0 ? [] : [{ what: counted(count, noun, several), which }];
  });
}

/** What the analyst should know of what came in, a sentence each. */
export function remarksOf(
  { folders, renamed, colours }: RefiCodebook,
  { joined, cut }: Annotated,
  { namesakes, missing }: Placed,
): string[] {
  const sentences: readonly (readonly [count: number, sentence: string])[] = [
    [folders, `${counted(folders, 'folder')} of codes came in as ${folders === 1 ? 'a tag' : 'tags'}.`],
    [renamed, `${counted(renamed, 'code')} without a name, or with one too long, got another.`],
    [
      colours.size,
      `${counted(colours.size, 'colour')} of the file ${colours.size === 1 ? 'is' : 'are'} none of Readout’s twelve: such tags have the nearest.`,
    ],
    [
      joined,
      `${counted(joined, 'selection')} came in as a part of another: passages or tags of one annotation.`,
    ],
    [
      cut,
      `${counted(cut, 'selection')} went beyond the end of ${cut === 1 ? 'its text and ends' : 'their texts and end'} with it.`,
    ],
  ];
  return [
    ...sentences.flatMap(([count, sentence]) => (count === 0 ? [] : sentence)),
    ...(missing.length === 0
      ? []
      : ['What is marked in a source comes in with its text alone: export the project with its sources.']),
    ...namesakes.map((title) => `“${title}” is added: the library has one of that name, with another text.`),
  ];
}

/** How positions were counted, as far as that makes a difference, as a sentence: what was chosen and what speaks for it. */
export function countingInWords({ hypothesis, selections, named, isTie, matters }: Choice): string {
  const { unit, lineEnd, mark, end } = hypothesis;
  const ways = [
    ...(matters.unit ? [`in ${unit === 'code point' ? 'characters (code points)' : 'units of UTF-16'}`] : []),
    ...(matters.lineEnd ? [`with each line end as ${lineEnd === 1 ? 'one' : 'two'}`] : []),
    ...(matters.mark ? [`${mark ? 'with' : 'without'} the byte order mark`] : []),
    `with the end ${end === 'after' ? 'not included' : 'included'}`,
  ];
  const all = counted(selections, 'selection');
  const proof =
    named === 0
      ? `so the ${all} begin and end where words do, though none is named after its words to prove it`
      : `${named.toLocaleString('en')} of ${all} ${named === 1 ? 'is' : 'are'} named after the very words found`;
  return `Positions are counted ${listed(ways)}: ${proof}${isTie ? '. Another way of counting fits as well: look at some passages' : ''}.`;
}
