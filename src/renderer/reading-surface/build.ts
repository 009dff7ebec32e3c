import type { Node } from 'prosemirror-model';
import type { DocumentText } from '../../shared/model/document.ts';
import { blockText, paragraphNumbers } from '../../shared/text/blocks.ts';
import { pageBeginnings } from '../../shared/text/pages.ts';
import type { Plan } from './plan.ts';
import { schema } from './schema.ts';

/** The planned sections of a document as ProseMirror nodes, made as they are asked for. */
export class Sections {
  readonly #text: DocumentText;
  readonly #plan: Plan;
  readonly #numbers: readonly (number | null)[];
  readonly #pages: ReadonlyMap<number, string>;

  constructor(text: DocumentText, plan: Plan) {
    this.#text = text;
    this.#plan = plan;
    this.#numbers = paragraphNumbers(text.blocks);
    this.#pages = pageBeginnings(text);
  }

  get length(): number {
    return this.#plan.length;
  }

  /** Those from an index on, up to another without it. Throws a RangeError when the plan names a block that is not there. */
  slice(from: number, to: number): Node[] {
    return this.#plan.slice(from, to).map((section, i) =>
      schema.node(
        'section',
        { index: from + i, class: section.class ?? '' },
        section.blocks.map(({ block, row, class: extra }) => {
          const record = this.#text.blocks[block];
          if (record === undefined) throw new RangeError(`There is no block ${block}`);
          const number = this.#numbers[block] ?? null;
          const page = this.#pages.get(block) ?? null;
          return schema.node(
            'block',
            { block, kind: record.kind, number, page, row: row ?? null, class: extra ?? '' },
            schema.text(blockText(this.#text, record)),
          );
        }),
      ),
    );
  }
}
