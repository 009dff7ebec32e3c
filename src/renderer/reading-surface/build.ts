import type { Node } from 'prosemirror-model';
import type { DocumentText } from '../../shared/model/document.ts';
import { blockText, paragraphNumbers } from '../../shared/text/blocks.ts';
import type { Plan } from './plan.ts';
import { schema } from './schema.ts';

/** The planned sections of a document as ProseMirror nodes, made as they are asked for. */
export class Sections {
  readonly #text: DocumentText;
  readonly #plan: Plan;
  readonly #numbers: readonly (number | null)[];

  constructor(text: DocumentText, plan: Plan) {
    this.#text = text;
    this.#plan = plan;
    this.#numbers = paragraphNumbers(text.blocks);
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
          return schema.node(
            'block',
            { block, kind: record.kind, number, row: row ?? null, class: extra ?? '' },
            schema.text(blockText(this.#text, record)),
          );
        }),
      ),
    );
  }
}
