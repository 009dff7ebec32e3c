import { collapsed } from './white-space.ts';

/** Words of a block and how many of its UTF-16 code units stand in links. */
export interface Words {
  readonly text: string;
  readonly linked: number;
}

/** A line that begins so, after a line break, is shown as a new paragraph. */
const indent = /^(?:\u3000{2}|\u00a0{3}|[\u00a0 ]{4})/;

/**
 * The words between two boundaries of blocks, as they come: text and line breaks. What is taken
 * out are paragraphs: a blank line parts them (`<br><br>`, or an empty line of preformatted text),
 * and so does a line break with an indent after it, which is how older Chinese pages set them.
 */
export class Flow {
  #lines: { text: string; linked: number }[] = [];

  add(text: string, linked: boolean, verbatim: boolean): void {
    if (verbatim) {
      for (const [n, line] of text.replaceAll(/\r\n?/g, '\n').split('\n').entries()) {
        if (n > 0) this.break();
        this.#append(line, linked);
      }
    } else this.#append(text, linked);
  }

  break(): void {
    this.#lines.push({ text: '', linked: 0 });
  }

  /** The paragraphs there are, and empties itself. */
  take(verbatim: boolean): Words[] {
    const paragraphs: { lines: string[]; linked: number }[] = [];
    let open: { lines: string[]; linked: number } | null = null;
    for (const { text, linked } of this.#lines) {
      const line = verbatim ? text.trimEnd() : collapsed(text);
      if (line.trim() === '' || (!verbatim && indent.test(line))) open = null;
      if (line.trim() === '') continue;
      if (open === null) paragraphs.push((open = { lines: [], linked: 0 }));
      open.lines.push(line);
      open.linked += linked;
    }
    this.#lines = [];
    return paragraphs.map(({ lines, linked }) => ({ text: lines.join('\n').trim(), linked }));
  }

  #append(text: string, linked: boolean): void {
    const last = this.#lines.at(-1) ?? { text: '', linked: 0 };
    if (this.#lines.length === 0) this.#lines.push(last);
    last.text += text;
    if (linked) last.linked += text.trim().length;
  }
}
