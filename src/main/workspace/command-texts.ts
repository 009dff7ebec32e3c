import type { Command, Step } from '../../shared/commands/command.ts';
import type { DocumentText } from '../../shared/model/document.ts';
import { ReadoutError } from '../../shared/model/errors.ts';
import type { Hash, Id } from '../../shared/model/ids.ts';
import type { Workspace } from '../../shared/model/workspace.ts';
import type { ContentStore } from './content-store.ts';

/** The texts one command needs, read before it is carried out: commands themselves wait for nothing. */
export class CommandTexts {
  readonly #texts: ReadonlyMap<Id, DocumentText | null>;

  private constructor(texts: ReadonlyMap<Id, DocumentText | null>) {
    this.#texts = texts;
  }

  /** Throws `text-missing` when the command names a text that was not stored before, `request-refused` when it would change words. */
  static async of(command: Command, workspace: Workspace, contents: ContentStore): Promise<CommandTexts> {
    const steps = command.type === 'batch' ? command.steps : [command];
    const added = steps.flatMap((step) => (step.type === 'addDocuments' ? step.documents : []));
    for (const { number, text, source } of added) {
      await contents.text(text);
      if (!(await contents.hasSource(source.hash)))
        throw new ReadoutError(
          'text-missing',
          `The bytes of ${number} were not stored, so it was not added.`,
        );
    }
    for (const step of steps)
      if (step.type === 'changeDocument' && step.change.text !== undefined)
        await sameWords(contents, workspace.documents.get(step.id)?.text, step.change.text);
    const hashes = new Map<Id, Hash>(added.map(({ id, text }) => [id, text]));
    for (const id of steps.flatMap((step) => documentOf(step, workspace))) {
      const hash = workspace.documents.get(id)?.text;
      if (hash !== undefined) hashes.set(id, hash);
    }
    const read = [...hashes].map(
      async ([id, hash]) => [id, await contents.text(hash).catch(() => null)] as const,
    );
    return new CommandTexts(new Map(await Promise.all(read)));
  }

  of(document: Id): DocumentText | null {
    return this.#texts.get(document) ?? null;
  }
}

/** A document may change what its blocks are, never what it says. */
async function sameWords(contents: ContentStore, before: Hash | undefined, after: Hash): Promise<void> {
  const { text } = await contents.text(after);
  if (before !== undefined && (await contents.text(before)).text !== text)
    throw new ReadoutError(
      'request-refused',
      'The text of a document is never changed. Nothing was done; add the other text as a document of its own.',
    );
}

/** The document whose text a step quotes. */
function documentOf(step: Step, workspace: Workspace): Id[] {
  if (step.type === 'addAnnotation') return [step.document];
  const annotation = step.type === 'placeAnnotation' ? workspace.annotations.get(step.id) : undefined;
  return annotation === undefined ? [] : [annotation.document];
}
