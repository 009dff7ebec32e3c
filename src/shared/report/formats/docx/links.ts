import { type Element, element } from '../../../interchange/xml/xml.ts';
import { run } from './wordprocessing.ts';

/** The addresses a document links to; each is a relationship of its main part. */
export class Links {
  readonly #ids = new Map<string, string>();

  /** Words that link to an address; plain words where Word could not open a document with such an address. */
  link(text: string, address: string): Element[] {
    const target = targetOf(address);
    if (target === null) return run(text);
    const id = this.#ids.get(target) ?? `link${this.#ids.size + 1}`;
    this.#ids.set(target, id);
    return [element('w:hyperlink', { 'r:id': id, 'w:history': 1 }, run(text, { style: 'Hyperlink' }))];
  }

  relationships(): Element[] {
    return Array.from(this.#ids, ([target, id]) =>
      element('Relationship', {
        Id: id,
        Type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
        Target: target,
        TargetMode: 'External',
      }),
    );
  }
}

/** Longest address Word opens a document with, in UTF-16 code units. */
const longest = 2_000;

/** An address that is one of the web or of mail and a valid URI, as relationships must be; else null. */
function targetOf(address: string): string | null {
  if (!/^(?:https?|mailto):/i.test(address) || !URL.canParse(address)) return null;
  const { href } = new URL(address);
  return href.length <= longest && /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(href) ? href : null;
}
