import type { Node } from 'prosemirror-model';
import type { DocumentText } from '../../shared/model/document.ts';
import { blockText, paragraphNumbers } from '../../shared/text/blocks.ts';
import type { Plan } from './plan.ts';
import { schema } from './schema.ts';

/**
 * The sections of a document as ProseMirror nodes. Throws a RangeError when the plan
 * names a block that is not there or leaves the order of the text.
 */
export function buildSections(text: DocumentText, plan: Plan): Node[] {
  const numbers = paragraphNumbers(text.blocks);
  let last = -1;
  return plan.map((section, index) =>
    schema.node(
      'section',
      { index, class: section.class ?? '' },
      section.blocks.map(({ block, row, class: extra }) => {
        const record = text.blocks[block];
        if (record === undefined || block <= last) throw new RangeError(`Block ${block} is out of order`);
        last = block;
        return schema.node(
          'block',
          { block, kind: record.kind, number: numbers[block] ?? null, row: row ?? null, class: extra ?? '' },
          schema.text(blockText(text, record)),
        );
      }),
    ),
  );
}
