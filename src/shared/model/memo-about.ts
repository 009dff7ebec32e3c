import { pathName, tagsInOrder } from './codebook.ts';
import type { Document } from './document.ts';
import type { Id } from './ids.ts';
import { documentsInOrder } from './library.ts';
import type { Memo } from './memo.ts';
import type { Tag } from './tag.ts';
import type { Workspace } from './workspace.ts';

type Named = Pick<Workspace, 'id' | 'name' | 'documents' | 'tags'>;

/** What a memo is about. */
export type About =
  | { readonly kind: 'workspace'; readonly name: string }
  | { readonly kind: 'document'; readonly name: string; readonly document: Document }
  | { readonly kind: 'tag'; readonly name: string; readonly tag: Tag };

/** What has an id, as a memo names it; null when it is no longer there. */
export function aboutOf({ id: own, name, documents, tags }: Named, id: Id): About | null {
  if (id === own) return { kind: 'workspace', name };
  const document = documents.get(id);
  if (document !== undefined)
    return { kind: 'document', name: `${document.number} ${document.title}`, document };
  const tag = tags.get(id);
  if (tag === undefined) return null;
  return { kind: 'tag', name: pathName(tags, id), tag };
}

/** The memos there are: of the workspace, then of documents and tags in their order. */
export function memosInOrder(
  workspace: Named & Pick<Workspace, 'memos'>,
): { readonly memo: Memo; readonly about: About }[] {
  const { id, documents, tags, memos } = workspace;
  const ids = [
    id,
    ...documentsInOrder(documents).map((document) => document.id),
    ...tagsInOrder(tags).map((tag) => tag.id),
  ];
  return ids.flatMap((each) => {
    const memo = memos.get(each);
    const about = aboutOf(workspace, each);
    return memo === undefined || about === null ? [] : [{ memo, about }];
  });
}
