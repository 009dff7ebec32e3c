import { lookOf, tagTree, type TagNode } from '../../../model/codebook.ts';
import type { Id } from '../../../model/ids.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { hueColours } from '../../hue-colours.ts';
import { type Element, element, worded } from '../../xml/xml.ts';

/**
 * The codebook as codes within codes, in its order: a tag inside another that has no colour of its own has that one's.
 * `notes` tells what stands between a code's description and the codes in it.
 */
export function writtenCodes(
  { tags }: Pick<Workspace, 'tags'>,
  notes: (tag: Id) => readonly Element[],
): Element[] {
  const code = ({ tag, children }: TagNode): Element =>
    element(
      'Code',
      { guid: tag.id, name: tag.name, isCodable: true, color: hueColours[lookOf(tags, tag.id).hue] },
      [...worded('Description', tag.description), ...notes(tag.id), ...children.map(code)],
    );
  return tagTree(tags).map(code);
}
