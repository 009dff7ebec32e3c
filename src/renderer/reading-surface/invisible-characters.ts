import type { Node } from 'prosemirror-model';
import { Decoration } from 'prosemirror-view';
import { turningControls } from '../../shared/text/turning-controls.ts';
import css from './surface.module.css';

const overrides = new Set(['\u202D', '\u202E']);

/** Other characters without a shape, each a cluster of its own: joiners, which shape their neighbours, are none. */
const quiet: Readonly<Record<string, string>> = {
  '\u00AD': 'soft hyphen',
  '\u061C': 'Arabic letter mark',
  '\u180E': 'Mongolian vowel separator',
  '\u200B': 'zero-width space',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2060': 'word joiner',
  '\u2061': 'function application',
  '\u2062': 'invisible times',
  '\u2063': 'invisible separator',
  '\u2064': 'invisible plus',
  '\uFEFF': 'zero-width no-break space',
};

const invisible = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * What shows the characters of a section that cannot be seen: a sign in front of those that turn the
 * order of the text, a hairline for the others. The signs are drawn, not written: offsets, what is
 * selected and what is copied stay as they are. `start` is the section's position. O(text).
 */
export function invisibleCharacters(section: Node, start: number): Decoration[] {
  const marks: Decoration[] = [];
  section.descendants((node, at) => {
    for (const { 0: character, index } of node.text?.matchAll(invisible) ?? []) {
      const from = start + 1 + at + index;
      marks.push(Decoration.inline(from, from + 1, shownAs(character)));
    }
  });
  return marks;
}

function shownAs(character: string): Record<string, string> {
  const [sign, name] = turningControls[character] ?? [null, quiet[character] ?? 'invisible character'];
  if (sign === null) return { class: css['unseen'] ?? '', title: name };
  const isOverride = overrides.has(character);
  return {
    class: `${css['turning']} ${isOverride ? css['override'] : ''}`,
    'data-sign': sign,
    'data-name': name,
    title: name,
  };
}
