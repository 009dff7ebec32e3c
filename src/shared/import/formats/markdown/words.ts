import type { Nodes } from 'mdast';

/**
 * The words of a node that holds running text, without its marks: of a link what it is called, of
 * raw HTML its source, of a picture what stands in for it, of a footnote's mark its label.
 */
export function wordsOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? '\n' : node.value;
    case 'break':
      return '\n';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'footnoteReference':
      return `[${node.label ?? node.identifier}]`;
    default:
      return 'children' in node ? node.children.map(wordsOf).join('') : '';
  }
}
