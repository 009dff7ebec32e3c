import { LineStyle, hues, longestDescription, type TagLook } from '../../../model/tag.ts';
import { Id } from '../../../model/ids.ts';
import type { CodebookEntry } from '../../codebook-entry.ts';
import { hueColours, nearestHue } from '../../hue-colours.ts';
import { derivedId } from '../derived-id.ts';
import type { Guid, RefiCode } from './project.ts';

/** The codes of a file as entries of a codebook, each before what is inside it. */
export interface RefiCodebook {
  readonly entries: readonly CodebookEntry[];
  /** The place of each code's entry among them. */
  readonly places: ReadonlyMap<Guid, number>;
  /** Colours that are none of Readout's twelve, each with the look that stands for it. */
  readonly colours: ReadonlyMap<string, TagLook>;
  /** Codes that only hold others. They become tags like the rest. */
  readonly folders: number;
  /** Codes whose names were empty or too long to stay as they are. */
  readonly renamed: number;
}

const longestName = 200;

/** Where a code stands. */
interface Place {
  readonly parent: number | null;
  readonly colour: string | null;
}

/**
 * Codes become tags with the hue nearest to their colour; different colours of one hue take different lines as long as
 * there are some. A code of the colour of what it stands inside of has that one's look. O(codes).
 */
export function codebookOf(codes: readonly RefiCode[]): RefiCodebook {
  const looks = looksOf(coloursIn(codes));
  const entries: CodebookEntry[] = [];
  const places = new Map<Guid, number>();
  let [folders, renamed] = [0, 0];
  const add = (list: readonly RefiCode[], { parent, colour }: Place): void => {
    for (const code of list) {
      const place = entries.length;
      const name = nameOf(code.name);
      const own = code.colour === null || code.colour === colour ? null : (looks.get(code.colour) ?? null);
      const description = descriptionOf(code);
      entries.push({
        line: place + 1,
        name,
        parent,
        id: idOf(code.guid, places.has(code.guid) ? place : null),
        // At the top nothing said is a colour of its own, which is the codebook's to give.
        look: parent === null && own === null ? undefined : own,
        description,
        memo: description === code.description ? undefined : code.description,
        code: undefined,
        digit: undefined,
        aliases: undefined,
        rules: undefined,
      });
      if (!places.has(code.guid)) places.set(code.guid, place);
      if (!code.codable) folders++;
      if (name !== code.name) renamed++;
      add(code.children, { parent: place, colour: code.colour ?? colour });
    }
  };
  add(codes, { parent: null, colour: null });
  const ours: ReadonlySet<string> = new Set(Object.values(hueColours));
  const colours = new Map([...looks].filter(([colour]) => !ours.has(colour)));
  return { entries, places, colours, folders, renamed };
}

/** What counts for a tag of this code; nothing where that is too long to be told there, and becomes its memo. */
export function descriptionOf({ description }: RefiCode): string {
  return description.length > longestDescription ? '' : description;
}

/** The code's own GUID where it can be an id, else one that follows from it. */
function idOf(guid: Guid, again: number | null): Id {
  const own = Id.safeParse(guid);
  return own.success && again === null ? own.data : derivedId('code', guid, String(again ?? ''));
}

function nameOf(name: string): string {
  const short =
    name.length <= longestName
      ? name
      : Array.from(name)
          .slice(0, longestName / 2)
          .join('');
  return short.trim() || 'Unnamed code';
}

function coloursIn(codes: readonly RefiCode[]): string[] {
  return codes.flatMap(({ colour, children }) => [
    ...(colour === null ? [] : [colour]),
    ...coloursIn(children),
  ]);
}

function looksOf(colours: readonly string[]): Map<string, TagLook> {
  const looks = new Map<string, TagLook>();
  const exact: ReadonlySet<string> = new Set(Object.values(hueColours));
  const different = [...new Set(colours)];
  // Colours that are Readout's own keep their own lines.
  const inTurn = [
    ...different.filter((each) => exact.has(each)),
    ...different.filter((each) => !exact.has(each)),
  ];
  for (const colour of inTurn) {
    const hue = nearestHue(colour);
    if (hue === null) continue;
    const taken = new Set([...looks.values()].filter((look) => look.hue === hue).map(({ style }) => style));
    const styles = [hues[hue], ...LineStyle.options];
    looks.set(colour, { hue, style: styles.find((style) => !taken.has(style)) ?? hues[hue] });
  }
  return looks;
}
