import type { Id } from '../../../model/ids.ts';
import { derivedId } from '../derived-id.ts';
import { type Element, element } from '../../xml/xml.ts';

/** Those who made something, gathered while it is written. */
export class People {
  readonly #names = new Map<string, Id>();

  /** The GUID of somebody, the same in every project; null for nobody in particular. */
  guidOf(name: string): Id | null {
    if (name === '') return null;
    const guid = this.#names.get(name) ?? derivedId('user', name);
    this.#names.set(name, guid);
    return guid;
  }

  /** In the order of their names. */
  written(): Element[] {
    const sorted = [...this.#names].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([name, guid]) => element('User', { guid, name }));
  }
}
