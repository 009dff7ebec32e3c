import type { ImportFile } from '../../import/reading.ts';
import { pageText } from '../../import/formats/html/read-html.ts';
import { attribute, type Element, isElement, type Node, treeOf } from '../../import/formats/html/tree.ts';
import { type Carrier, carrierFrom, carrierIn } from '../../report/carrier.ts';
import {
  quotationsFrom,
  type ReadBack,
  type ReadParagraph,
  type ReportedQuotation,
  type Run,
  textOf,
  under,
} from './reported.ts';
import { hashIn } from './source-list.ts';

/**
 * Reads a report in HTML back, ours or what another program made of one in Markdown: its block quotes, and what
 * else has a carrier in `data-readout`. Throws a ReadoutError naming the file where it is beyond the limits of a
 * page. `told` hears how many characters are read. O(length).
 */
export function readHtml(file: ImportFile, told: (done: number, total: number) => void): ReadBack {
  const quotations: ReportedQuotation[] = [];
  const sources = new Map<number, string>();
  const headings: string[] = [];
  const tree = treeOf(file.name, pageText(file.bytes, null).text, told);
  let count = 0;
  for (const element of partsIn(tree.childNodes)) {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level !== undefined) under(headings, Number(level), wordsIn(element));
    else if (element.tagName === 'ol') noteSources(element, sources);
    else {
      count += 1;
      quotations.push(
        ...quotationsFrom({
          at: `quotation ${count}`,
          headings: [...headings],
          paragraphs: paragraphsIn(element),
          carrier: carrierOf(element),
        }),
      );
    }
  }
  return { quotations, sources };
}

/** Headings, ordered lists and what quotes, in order; lists with what is in them. */
function* partsIn(nodes: readonly Node[]): Generator<Element, void> {
  const stack = nodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node) || unseen.has(node.tagName)) continue;
    const isPart = /^(?:h[1-6]|blockquote)$/.test(node.tagName) || carrierOf(node) !== null;
    if (isPart || node.tagName === 'ol') yield node;
    if (!isPart) stack.push(...node.childNodes.toReversed());
  }
}

const unseen = new Set(['script', 'style', 'template', 'head', 'noscript']);

/** Elements that begin a line of their own. */
const blocks = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

function carrierOf(element: Element): Carrier | null {
  return carrierFrom(attribute(element, 'data-readout') ?? '');
}

/** Where a walk is: the end of an element, with what held before it. */
interface End {
  readonly ends: Element;
  readonly isStrong: boolean;
}

/** The paragraphs of a quotation. Its carrier, where it has one as a whole, belongs to its footer. */
function paragraphsIn(quotation: Element): ReadParagraph[] {
  const paragraphs: { runs: Run[]; carrier: Carrier | null }[] = [];
  let open: { runs: Run[]; carrier: Carrier | null } = { runs: [], carrier: null };
  const close = (): void => {
    if (open.carrier !== null || textOf(open.runs).trim() !== '') paragraphs.push(open);
    open = { runs: [], carrier: null };
  };
  let isStrong = false;
  const stack: (Node | End)[] = quotation.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('ends' in node) {
      if (node.ends.tagName === 'footer') open.carrier ??= carrierOf(quotation);
      if (blocks.has(node.ends.tagName)) close();
      isStrong = node.isStrong;
    } else if (node.nodeName === '#comment' && 'data' in node) {
      open.carrier ??= carrierIn(`<!--${node.data}-->`);
    } else if ('value' in node) open.runs.push({ text: node.value, isStrong });
    else if (isElement(node) && !unseen.has(node.tagName)) {
      if (blocks.has(node.tagName)) close();
      const cited = /^#source-(\d{1,6})$/.exec(attribute(node, 'href') ?? '')?.[1];
      if (node.tagName === 'br') open.runs.push({ text: '\n', isStrong });
      else if (cited !== undefined) open.runs.push({ text: `[${cited}]`, isStrong: false });
      else {
        stack.push({ ends: node, isStrong }, ...node.childNodes.toReversed());
        isStrong ||= node.tagName === 'strong' || node.tagName === 'b';
      }
    }
  }
  close();
  return paragraphs;
}

function wordsIn(element: Element): string {
  return paragraphsIn(element)
    .map(({ runs }) => textOf(runs))
    .join(' ');
}

/** The list of sources: its items name files by their hashes. */
function noteSources(list: Element, sources: Map<number, string>): void {
  const start = Number(attribute(list, 'start') ?? 1);
  list.childNodes
    .filter((node): node is Element => isElement(node) && node.tagName === 'li')
    .forEach((item, i) => {
      const hash = hashIn(wordsIn(item));
      if (hash !== null) sources.set((Number.isInteger(start) ? start : 1) + i, hash);
    });
}
