import type { Step } from '../../shared/commands/command.ts';
import { codeFor, nextDigit, nextLook } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Tag } from '../../shared/model/tag.ts';
import { say } from '../state/feedback.ts';
import { workspaceNow } from '../state/workspace.ts';
import { addTag, addTags, type Target } from './acts.ts';
import type { Tags } from './tag-index.ts';
import { anyTagNamed, inVivoDescription, inVivoName, namesToCreate, tagNamed } from './tag-names.ts';

/**
 * Gives the target a new tag, one step to undo. `Trade/Decoupling` makes both, or the child of
 * what is there. Answers the annotation, or null when it could not be done; the status bar has
 * said why.
 */
export async function createTag(target: Target, query: string): Promise<Id | null> {
  const names = namesToCreate(query);
  if (names === null) {
    say('A tag needs a name', 'error');
    return null;
  }
  const made = tagToCreate(workspaceNow().tags, names);
  return addTags(target, [made], made.steps);
}

/** The tag that names mean, each inside the one before, and the steps that make what is not there of them. */
export function tagToCreate(
  tags: Tags,
  names: readonly string[],
): Pick<Tag, 'id' | 'name'> & { readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  let parent: Id | null = null;
  for (const name of names) {
    const known: Tag | undefined = tagNamed(tags, name, parent);
    const id: Id = known?.id ?? crypto.randomUUID();
    if (known === undefined) steps.push(newTag(tags, id, { name, parent, description: '' }));
    parent = id;
  }
  return { id: parent ?? '', name: names.join(' / '), steps };
}

/** Gives the target a tag named after its words: the one that is called so already, or a new one. */
export async function tagInVivo(target: Target, words: string): Promise<Id | null> {
  const { tags } = workspaceNow();
  const name = inVivoName(words);
  if (name === null) {
    say('There are no words here to name a tag after: type a name', 'error');
    return null;
  }
  const known = anyTagNamed(tags, name);
  if (known !== undefined) return addTag(target, known);
  const id = crypto.randomUUID();
  const step = newTag(tags, id, { name, parent: null, description: inVivoDescription(words) });
  return addTags(target, [{ id, name }], [step]);
}

function newTag(tags: Tags, id: Id, own: Pick<Tag, 'name' | 'parent' | 'description'>): Step {
  const isAtTop = own.parent === null;
  return {
    type: 'addTag',
    id,
    tag: {
      ...own,
      code: codeFor(tags, own.name),
      look: isAtTop ? nextLook(tags) : null,
      digit: isAtTop ? nextDigit(tags) : null,
      aliases: [],
      rules: [],
      order: Math.max(0, ...[...tags.values()].map(({ order }) => order)) + 1,
    },
  };
}
