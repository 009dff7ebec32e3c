import type { Annotation } from '../../../model/annotation.ts';
import type { Id } from '../../../model/ids.ts';
import { CodePoints } from '../../../text/offsets.ts';
import { derivedId } from '../derived-id.ts';
import { continuedBy } from '../names.ts';
import { madeBy, type Notes } from './notes.ts';
import type { People } from './people.ts';
import { type Element, element, worded } from '../../xml/xml.ts';

/** Code points of a quotation that name its selection. */
const longestName = 100;

/**
 * The annotations of a document as selections, in the order of the text: offsets in code points, the end not included.
 * Of an annotation of several passages each is a selection with all its codings; its note is with the first, and
 * `links` lead from each to the next. O(text + annotations).
 */
export function writtenSelections(
  text: string,
  annotations: Iterable<Annotation>,
  people: People,
  notes: Notes,
): { readonly selections: Element[]; readonly links: Element[] } {
  const codePoints = new CodePoints(text);
  const links: Element[] = [];
  const selections = [...annotations].toSorted(inText).flatMap((annotation) => {
    const { id, ranges, tags, note } = annotation;
    const made = madeBy(people, annotation);
    return ranges.map(({ start, end, exact }, i) => {
      const guid = selectionId(id, i);
      if (i > 0) links.push(linkBetween(selectionId(id, i - 1), guid));
      const name = nameOf(exact);
      const position = { startPosition: codePoints.of(start), endPosition: codePoints.of(end) };
      return element('PlainTextSelection', { guid, name, ...position, ...made }, [
        ...(i === 0 ? worded('Description', note) : []),
        ...tags.map((tag) =>
          element(
            'Coding',
            {
              guid: derivedId('coding', guid, tag),
              creatingUser: people.guidOf(annotation.author),
              creationDateTime: annotation.createdAt,
            },
            [element('CodeRef', { targetGUID: tag })],
          ),
        ),
        ...(i === 0 ? notes.about(id, `Note on ${name}`, note, annotation) : []),
      ]);
    });
  });
  return { selections, links };
}

/** The first passage has the annotation's own id. */
function selectionId(annotation: Id, passage: number): Id {
  return passage === 0 ? annotation : derivedId('selection', annotation, String(passage));
}

function linkBetween(originGUID: Id, targetGUID: Id): Element {
  const guid = derivedId('link', originGUID, targetGUID);
  return element('Link', { guid, name: continuedBy, direction: 'OneWay', originGUID, targetGUID });
}

/** The quotation on one line, cut with dots where it is long, as ATLAS.ti names its own. */
function nameOf(exact: string): string {
  const characters = Array.from(exact.replaceAll(/\s+/g, ' '));
  return characters.length <= longestName
    ? characters.join('')
    : `${characters.slice(0, longestName).join('')}…`;
}

function inText(a: Annotation, b: Annotation): number {
  return (a.ranges[0]?.start ?? 0) - (b.ranges[0]?.start ?? 0) || (a.id < b.id ? -1 : 1);
}
