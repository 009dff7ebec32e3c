import type { Nodes } from 'mdast';

/**
 * The words of a node that holds running text, without its marks: of a link what it is called, of
 * raw HTML its source, of a picture what stands in for it, of a footnote's mark its label.
 */
export function wordsOf(node: Nodes): string {
  if (node.type === 'break' || isLineBreak(node)) return '\n';
  if (node.type === 'footnoteReference') return `[${node.label ?? node.identifier}]`;
  if ('alt' in node) return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function isLineBreak(node: Nodes): boolean {
  return node.type === 'html' && /^<br\s*\/?>$/i.test(node.value);
}
