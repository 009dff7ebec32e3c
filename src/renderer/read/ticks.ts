import type { Annotation } from '../../shared/model/annotation.ts';
import { SortedMap } from '../../shared/model/sorted-map.ts';
import type { Hue } from '../../shared/model/tag.ts';
import type { Looks } from '../reading-surface/marking.ts';
import { isDrawn } from '../reading-surface/runs.ts';

/** Where a document's ticks stand, and in which hue. */
export interface Scale {
  readonly looks: Looks;
  /** Offsets of the first and behind the last character, UTF-16. */
  readonly from: number;
  readonly to: number;
  /** CSS pixels. */
  readonly height: number;
}

/** How many ticks stand at each height, of one hue. */
type Column = ReadonlyMap<number, number>;

/**
 * The ticks of a ruler: one for each annotation that is drawn, by hue and height. Immutable;
 * to follow a change costs what it changes, and a hue nothing changed in keeps its path.
 */
export class Ticks {
  readonly scale: Scale;
  readonly #annotations: SortedMap<Annotation>;
  readonly #columns: ReadonlyMap<Hue | '', Column>;
  readonly paths: ReadonlyMap<Hue | '', string>;

  private constructor(
    scale: Scale,
    annotations: SortedMap<Annotation>,
    columns: ReadonlyMap<Hue | '', Column>,
    paths: ReadonlyMap<Hue | '', string>,
  ) {
    this.scale = scale;
    this.#annotations = annotations;
    this.#columns = columns;
    this.paths = paths;
  }

  static on(scale: Scale): Ticks {
    return new Ticks(scale, SortedMap.of<Annotation>([]), new Map(), new Map());
  }

  /** The ticks of other annotations; this where none differs. */
  with(annotations: SortedMap<Annotation>): Ticks {
    if (annotations === this.#annotations) return this;
    const columns = new Map<Hue | '', Map<number, number>>();
    const count = (annotation: Annotation | undefined, by: number): void => {
      if (
        annotation === undefined ||
        !isDrawn(annotation, this.scale.looks.lookOf, this.scale.looks.untagged)
      )
        return;
      const hue = this.#hueOf(annotation);
      const y = this.#heightOf(annotation);
      const column = columns.get(hue) ?? new Map(this.#columns.get(hue));
      columns.set(hue, column.set(y, (column.get(y) ?? 0) + by));
    };
    for (const id of annotations.keysUnlike(this.#annotations)) {
      count(this.#annotations.get(id), -1);
      count(annotations.get(id), 1);
    }
    const paths = new Map(this.paths);
    for (const [hue, column] of columns) paths.set(hue, pathOf(column));
    return new Ticks(this.scale, annotations, new Map([...this.#columns, ...columns]), paths);
  }

  #hueOf({ tags }: Annotation): Hue | '' {
    for (const tag of tags) {
      const look = this.scale.looks.lookOf(tag);
      if (look !== null) return look.hue;
    }
    return '';
  }

  /** In whole CSS pixels: two ticks at one height are one to the eye. */
  #heightOf({ ranges }: Annotation): number {
    const { from, to, height } = this.scale;
    const share = ((ranges[0]?.start ?? 0) - from) / Math.max(1, to - from);
    return Math.round(share * (height - 2)) + 1;
  }
}

function pathOf(column: Column): string {
  let path = '';
  for (const [y, count] of column) if (count > 0) path += `M4 ${y}h10`;
  return path;
}
