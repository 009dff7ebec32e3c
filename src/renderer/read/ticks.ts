import type { Annotation } from '../../shared/model/annotation.ts';
import type { Id } from '../../shared/model/ids.ts';
import { SortedMap } from '../../shared/model/sorted-map.ts';
import type { Hue } from '../../shared/model/tag.ts';
import type { Looks } from '../reading-surface/marking.ts';
import { isDrawn } from '../reading-surface/runs.ts';

/** Where a document's ticks stand. */
export interface Scale {
  /** Offsets of the first and behind the last character, UTF-16. */
  readonly from: number;
  readonly to: number;
  /** CSS pixels. */
  readonly height: number;
}

/** The ticks of the annotations that have the same tags in the same order. */
interface Row {
  readonly tags: readonly Id[];
  /** How many stand at each height. */
  readonly column: ReadonlyMap<number, number>;
  /** The `d` of an SVG path. */
  readonly path: string;
}

/**
 * The ticks of a ruler: one for each annotation, those with the same tags in one path, so that
 * to hide a tag draws nothing anew. Immutable; to follow a change costs what it changes, and a
 * row nothing changed in stays the same object.
 */
export class Ticks {
  readonly scale: Scale;
  /** By their tags, as one word. */
  readonly rows: ReadonlyMap<string, Row>;
  readonly #annotations: SortedMap<Annotation>;

  private constructor(scale: Scale, annotations: SortedMap<Annotation>, rows: ReadonlyMap<string, Row>) {
    this.scale = scale;
    this.#annotations = annotations;
    this.rows = rows;
  }

  static on(scale: Scale): Ticks {
    return new Ticks(scale, SortedMap.of<Annotation>([]), new Map());
  }

  /** The ticks of other annotations; this where none differs. */
  with(annotations: SortedMap<Annotation>): Ticks {
    if (annotations === this.#annotations) return this;
    const changed = new Map<string, { tags: readonly Id[]; column: Map<number, number> }>();
    const count = (annotation: Annotation | undefined, by: number): void => {
      if (annotation === undefined) return;
      const { tags } = annotation;
      const key = tags.join(' ');
      const row = changed.get(key) ?? { tags, column: new Map(this.rows.get(key)?.column) };
      changed.set(key, row);
      const y = this.#heightOf(annotation);
      row.column.set(y, (row.column.get(y) ?? 0) + by);
    };
    for (const id of annotations.keysUnlike(this.#annotations)) {
      count(this.#annotations.get(id), -1);
      count(annotations.get(id), 1);
    }
    const rows = new Map(this.rows);
    for (const [key, { tags, column }] of changed) rows.set(key, { tags, column, path: pathOf(column) });
    return new Ticks(this.scale, annotations, rows);
  }

  /** In whole CSS pixels: two ticks at one height are one to the eye. */
  #heightOf({ ranges }: Annotation): number {
    const { from, to, height } = this.scale;
    const share = ((ranges[0]?.start ?? 0) - from) / Math.max(1, to - from);
    return Math.round(share * (height - 2)) + 1;
  }
}

/** The hue of the first tag that is shown, '' without a tag, or null: not drawn. */
export function tickHue(tags: readonly Id[], { lookOf, untagged }: Looks): Hue | '' | null {
  if (!isDrawn({ tags }, lookOf, untagged)) return null;
  return tags.map(lookOf).find((look) => look !== null)?.hue ?? '';
}

function pathOf(column: ReadonlyMap<number, number>): string {
  let path = '';
  for (const [y, count] of column) if (count > 0) path += `M4 ${y}h10`;
  return path;
}
