import { Schema } from 'prosemirror-model';

/**
 * What a reading surface shows: a document of technical sections (so that the browser
 * lays out only those near the viewport), each of blocks, each of bare text. Section and
 * block are drawn by node views: see `section-view.ts` and `block-view.ts`.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'section+' },
    section: {
      content: 'block*',
      attrs: { index: { default: 0, validate: 'number' }, class: { default: '', validate: 'string' } },
      toDOM: () => ['section', 0],
    },
    block: {
      content: 'text*',
      attrs: {
        /** Index in `DocumentText.blocks`. */
        block: { default: 0, validate: 'number' },
        kind: { default: 'paragraph', validate: 'string' },
        /** ¶ number, or null where the block is not body. */
        number: { default: null, validate: 'number|null' },
        /** The page of the source that begins in it, `p. 3`, or null. */
        page: { default: null, validate: 'string|null' },
        /** Grid row, from 1, where the plan gives one. */
        row: { default: null, validate: 'number|null' },
        class: { default: '', validate: 'string' },
      },
      toDOM: () => ['p', 0],
    },
    text: {},
  },
});
