import type { EditorView } from 'prosemirror-view';
import type { Sections } from './build.ts';

/** Sections a long document begins with, and how many it gets in one idle slice (about 72 blocks). */
const first = 4;
const slice = 3;
/** Documents shorter than this are mounted whole, UTF-16 code units. */
const long = 300_000;

/** How long its beginning is in sight before the rest follows, in milliseconds. */
const pause = 100;

/** How many sections to begin with. */
export function firstSections(length: number, sections: number): number {
  return length < long ? sections : Math.min(first, sections);
}

/** Appends the rest of a document's sections while nothing else is to do. */
export class Mounting {
  readonly #view: EditorView;
  readonly #sections: Sections;
  readonly #onMounted: () => void;
  #idle = 0;
  readonly #timer: ReturnType<typeof setTimeout>;

  constructor(view: EditorView, sections: Sections, onMounted: () => void) {
    this.#view = view;
    this.#sections = sections;
    this.#onMounted = onMounted;
    this.#timer = setTimeout(() => this.#schedule(), pause);
  }

  /** Mounts everything up to a section, at once. */
  through(section: number): void {
    const { doc, tr } = this.#view.state;
    const missing = this.#sections.slice(doc.childCount, section + 1);
    if (missing.length === 0) return;
    this.#view.dispatch(tr.insert(doc.content.size, missing));
    this.#onMounted();
  }

  stop(): void {
    clearTimeout(this.#timer);
    if (this.#idle !== 0) cancelIdleCallback(this.#idle);
  }

  #schedule(): void {
    this.#idle = 0;
    if (this.#view.state.doc.childCount >= this.#sections.length) return;
    this.#idle = requestIdleCallback(() => {
      this.through(this.#view.state.doc.childCount + slice - 1);
      this.#schedule();
    });
  }
}
