import { annotationsTable, type ListFormat } from '../../shared/annotations-list/table.ts';
import { writtenWhole } from '../../shared/interchange/whole.ts';
import type { WholeFormat } from '../../shared/interchange/whole-format.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import { Annotations } from '../../shared/model/annotations.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import { type ErrorRecord, ReadoutError } from '../../shared/model/errors.ts';
import type { Id, Moment } from '../../shared/model/ids.ts';
import { fromFile, type WorkspaceFile } from '../../shared/model/workspace.ts';
import type { WrittenFormat } from '../../shared/report/formats/format.ts';
import { written } from '../../shared/report/formats/written.ts';
import type { ComparedLink } from '../../shared/report/input.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import type { Report } from '../../shared/report/report.ts';
import { type PackedText, unpacked } from '../../shared/text/packed.ts';

/** What is to be written, of the annotations and texts that came before it. */
export interface ExportTask {
  /** Without its annotations. */
  readonly file: WorkspaceFile;
  readonly what:
    | {
        readonly format: WrittenFormat;
        readonly report: Report;
        readonly options: ReportOptions;
        readonly today: string;
        readonly links: readonly ComparedLink[];
      }
    | { readonly whole: WholeFormat; readonly now: Moment }
    /** The annotations by themselves, in the order in which they came. */
    | { readonly listed: ListFormat };
}

/** Some of what the task is about: portions, so that neither side is busy for long. */
export interface ExportPortion {
  readonly annotations: readonly Annotation[];
  readonly texts: ReadonlyMap<Id, PackedText>;
}

export interface WrittenFile {
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** What the format cannot hold, a few words each. */
  readonly leftOut: readonly string[];
}

export type ExportAnswer = WrittenFile | { readonly error: ErrorRecord };

const annotations: Annotation[] = [];
const texts = new Map<Id, PackedText>();

addEventListener('message', ({ data }: MessageEvent<ExportTask | ExportPortion>) => {
  if ('what' in data) {
    answer(data).then(tell, (error: unknown) => reportError(error));
    return;
  }
  for (const annotation of data.annotations) annotations.push(annotation);
  for (const [id, text] of data.texts) texts.set(id, text);
});

/** Bytes are handed over, not copied. */
function tell(told: ExportAnswer): void {
  const isBytes = 'content' in told && typeof told.content !== 'string';
  postMessage(told, { transfer: isBytes ? [told.content.buffer] : [] });
}

async function answer({ file, what }: ExportTask): Promise<ExportAnswer> {
  const workspace = { ...fromFile(file), annotations: Annotations.of(annotations) };
  const textOf = unpackedOnce();
  try {
    if ('whole' in what) return await writtenWhole({ workspace, textOf, now: what.now }, what.whole);
    if ('listed' in what) {
      const content = await annotationsTable(workspace, annotations, textOf, what.listed);
      return { content, leftOut: [] };
    }
    const { format, report, options, today, links } = what;
    return {
      content: await written(report, { workspace, textOf, options, today, links }, format),
      leftOut: [],
    };
  } catch (error) {
    if (error instanceof ReadoutError) return { error: error.record() };
    throw error; // told to the page as an event
  }
}

function unpackedOnce(): (document: Id) => DocumentText | null {
  const known = new Map<Id, DocumentText>();
  return (document) => {
    const text = known.get(document);
    const packed = texts.get(document);
    if (text !== undefined || packed === undefined) return text ?? null;
    const read = unpacked(packed);
    known.set(document, read);
    return read;
  };
}
