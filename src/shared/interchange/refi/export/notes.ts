import type { Id, Moment } from '../../../model/ids.ts';
import { derivedId } from '../derived-id.ts';
import type { People } from './people.ts';
import { type Attributes, type Element, element, worded } from '../../xml/xml.ts';

/** Who made something and when, and who changed it last. */
export interface Made {
  readonly author: string;
  readonly createdAt: Moment;
  readonly updatedBy: string;
  readonly updatedAt: Moment;
}

export function madeBy(people: People, made: Made): Attributes {
  return {
    creatingUser: people.guidOf(made.author),
    creationDateTime: made.createdAt,
    modifyingUser: people.guidOf(made.updatedBy),
    modifiedDateTime: made.updatedAt,
  };
}

/**
 * Notes, gathered while what they are about is written. Each stands there as its description too, which is all that
 * many programs show; the note itself knows who wrote it and when. Its words stand within it and not in a file:
 * QualCoder takes notes in files for journals.
 */
export class Notes {
  readonly #people: People;
  readonly #written: Element[] = [];

  constructor(people: People) {
    this.#people = people;
  }

  /** A reference to the note of a thing. */
  about(id: Id, name: string, words: string, made: Made): Element[] {
    if (words === '') return [];
    const guid = derivedId('note', id);
    const attributes = { guid, name, ...madeBy(this.#people, made) };
    this.#written.push(element('Note', attributes, worded('PlainTextContent', words)));
    return [element('NoteRef', { targetGUID: guid })];
  }

  written(): readonly Element[] {
    return this.#written;
  }
}
