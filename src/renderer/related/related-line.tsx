import type { Document } from '../../shared/model/document.ts';
import { shareOf, sharesSentence } from '../../shared/relations/wording.ts';
import { openComparison, openPresence } from '../state/view.ts';
import { Menu, MenuItem, MenuLabel, MenuRule } from '../ui/menu.tsx';
import { type Related, useRelated } from './use-related.ts';

/** How many related documents the menu lists. */
const most = 8;

/** With which documents a document shares paragraphs, and the way to compare them; nothing where there are none. */
export function RelatedLine({ document, className }: { document: Document; className: string }) {
  const related = useRelated(document);
  const [first] = related;
  if (first === undefined) return null;
  if (related.length === 1)
    return (
      <button
        type="button"
        className={className}
        title={`${sentenceOf(first)}. Compare them`}
        onClick={() => openComparison(document.id, first.document.id)}
      >
        Shares {shareOf(first.figures)} paragraphs with {first.document.number}
      </button>
    );
  return (
    <Menu
      trigger={
        <button type="button" className={className}>
          Shares paragraphs with {related.length} documents
        </button>
      }
    >
      <MenuLabel>Compare with</MenuLabel>
      {related.slice(0, most).map((each) => (
        <MenuItem key={each.document.id} onSelect={() => openComparison(document.id, each.document.id)}>
          {each.document.number} ({shareOf(each.figures)}) {each.document.title}
        </MenuItem>
      ))}
      <MenuRule />
      <MenuItem
        onSelect={() =>
          openPresence(
            document.id,
            related.map((each) => each.document.id),
          )
        }
      >
        Which of them carry which paragraph…
      </MenuItem>
    </Menu>
  );
}

function sentenceOf({ figures, direction, document }: Related): string {
  return sharesSentence(figures, direction, document.number);
}
