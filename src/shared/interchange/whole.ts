import { bibLatexOf } from '../citations/biblatex.ts';
import { citekeys } from '../citations/citekeys.ts';
import { cslJson } from '../citations/csl.ts';
import { risOf } from '../citations/ris.ts';
import type { DocumentText } from '../model/document.ts';
import type { Id, Moment } from '../model/ids.ts';
import { documentsInOrder } from '../model/library.ts';
import type { Workspace } from '../model/workspace.ts';
import { version } from '../version.ts';
import { counted } from '../wording.ts';
import type { WholeFormat } from './whole-format.ts';

/** What a whole workspace is written from. */
export interface WholeInput {
  readonly workspace: Workspace;
  /** The stored text of a document, also of a removed one; null where it cannot be read. */
  readonly textOf: (document: Id) => DocumentText | null;
  /** When it is written. */
  readonly now: Moment;
}

/** A file for other programs. `leftOut`: what it cannot hold, a few words each: `2 memos of tags`. */
export interface WrittenWhole {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly leftOut: readonly string[];
}

/** A workspace for other programs. Only the writer that is asked for is loaded. Throws `export-failed` where there is nothing to write. */
export async function writtenWhole(input: WholeInput, format: WholeFormat): Promise<WrittenWhole> {
  return await writers[format](input);
}

const writers: Readonly<Record<WholeFormat, (input: WholeInput) => Promise<WrittenWhole>>> = {
  async qdpx({ workspace, textOf }) {
    const { exportProject } = await import('./refi/export/export-project.ts');
    const { bytes, leftOut } = await exportProject(workspace, textOf);
    return { content: bytes, leftOut };
  },
  async qdc({ workspace }) {
    const { exportCodebook } = await import('./refi/export/export-codebook.ts');
    const { bytes, leftOut } = exportCodebook(workspace);
    return { content: bytes, leftOut };
  },
  async jsonld(input) {
    const { webAnnotations } = await import('./web-annotation/export.ts');
    return whole(webAnnotations({ ...input, version }));
  },
  async hypothesis({ workspace, now }) {
    const { hypothesisExport } = await import('./hypothesis/export.ts');
    return whole(hypothesisExport(workspace, now, version));
  },
  async json({ workspace, textOf }) {
    const { workspaceJson } = await import('./workspace-json/workspace-json.ts');
    const unreadable = [...workspace.documents.keys()].filter((id) => textOf(id) === null).length;
    const texts = counted(unreadable, 'text that cannot be read', 'texts that cannot be read');
    const leftOut = ['the files the texts came from', ...(unreadable === 0 ? [] : [texts])];
    return { content: workspaceJson(workspace, textOf), leftOut };
  },
  csljson: (input) => bibliography(cslJson, input),
  ris: (input) => bibliography(risOf, input),
  bib: (input) => bibliography(bibLatexOf, input),
};

function whole(content: string): WrittenWhole {
  return { content, leftOut: [] };
}

async function bibliography(write: typeof cslJson, { workspace }: WholeInput): Promise<WrittenWhole> {
  const documents = documentsInOrder(workspace.documents);
  return await Promise.resolve(whole(write(documents, citekeys(documents))));
}
