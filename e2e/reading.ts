import { expect, type Page } from '@playwright/test';
import type { Annotation } from '../src/shared/model/annotation.ts';
import { file } from './ask.ts';

/** The text of the document that is open. */
export const sheet = (page: Page) => page.locator('[role=document]');

/** What the last act said. */
export const status = (page: Page) => page.getByRole('contentinfo').getByRole('status');

/** The message that an act leaves for a while, with the way back. */
export const toast = (page: Page) => page.getByRole('region', { name: 'Message' });

/** The popover that tags a selection. */
export const popover = (page: Page) => page.getByRole('dialog', { name: 'Tag the selection' });

/** The note that is open in the margin. */
export const openNote = (page: Page) => page.getByRole('region', { name: /^Note, / });

/** Opens a document by its number and waits for its text. */
export async function read(page: Page, number: string): Promise<void> {
  await page.getByRole('option', { name: new RegExp(`^${number}`) }).click();
  await expect(page.getByRole('document', { name: new RegExp(`^${number}, `) })).toBeVisible();
}

/** Drags over some words with the mouse, as a person does. */
export async function drag(page: Page, words: string): Promise<void> {
  const { from, to } = await ends(page, words);
  await page.mouse.move(from.x + 1, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x - 1, to.y);
  await page.mouse.up();
  // The popover, once it is there, has the focus, and with it the selection that the browser tells of.
  await expect
    .poll(async () => (await popover(page).isVisible()) || (await selected(page)) !== '')
    .toBe(true);
}

/** Drags over some words and waits for the popover to have the focus. */
export async function pick(page: Page, words: string): Promise<void> {
  await drag(page, words);
  await expect(popover(page).getByRole('combobox')).toBeFocused();
}

/** The words the browser has selected; empty while the focus is in a field. */
export async function selected(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '');
}

/** Where the caret is: the block and how far into it. */
export async function caret(page: Page): Promise<{ block: string | undefined; offset: number }> {
  return page.evaluate(() => {
    const selection = getSelection();
    const node = selection?.focusNode;
    const element = node instanceof Element ? node : node?.parentElement;
    const block = element?.closest<HTMLElement>('[data-block]');
    return { block: block?.dataset['block'], offset: selection?.focusOffset ?? -1 };
  });
}

/** Where some words stand in the window, CSS pixels from its top. */
export async function topOf(page: Page, words: string): Promise<number> {
  const box = await page.locator('[role=document] [data-block]', { hasText: words }).boundingBox();
  return box?.y ?? Number.NaN;
}

/** Where some words end in the window, CSS pixels from its top; nothing is scrolled. */
export async function bottomOf(page: Page, words: string): Promise<number> {
  return page.evaluate((wanted) => {
    const blocks = [...document.querySelectorAll('[role=document] [data-block]')];
    const text = blocks.find((block) => block.textContent.includes(wanted))?.firstChild;
    if (text == null) return Number.NaN;
    const start = text.textContent?.indexOf(wanted) ?? 0;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + wanted.length);
    return range.getBoundingClientRect().bottom;
  }, words);
}

/** Clicks into the middle of some words. */
export async function clickOn(page: Page, words: string): Promise<void> {
  const { from } = await ends(page, words);
  await page.mouse.click(from.x + 8, from.y);
}

/** The annotations of a document by its number, as main has them. */
export async function annotationsOf(page: Page, number: string): Promise<Annotation[]> {
  const { documents, annotations } = await file(page);
  const id = documents.find((document) => document.number === number)?.id;
  return annotations.filter(({ document }) => document === id);
}

/** The annotation that stands on exactly these words, with the names of its tags. */
export async function annotated(page: Page, number: string, words: string) {
  const { tags } = await file(page);
  const found = (await annotationsOf(page, number)).find(({ ranges: [range] }) => range?.exact === words);
  return found === undefined
    ? null
    : {
        note: found.note,
        tags: found.tags.map((id) => tags.find((tag) => tag.id === id)?.name),
      };
}

/** The middle of the left edge of the first and of the right edge of the last character of some words, scrolled into sight. */
export async function ends(page: Page, words: string) {
  await expect(page.locator('[role=document] [data-block]', { hasText: words }).first()).toBeAttached();
  return page.evaluate(async (wanted) => {
    const found = [...document.querySelectorAll('[role=document] [data-block]')].find((block) =>
      block.textContent.includes(wanted),
    );
    const text = found?.firstChild;
    if (found === undefined || text == null) throw new Error(`There is no “${wanted}”`);
    found.scrollIntoView({ block: 'center' });
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    const start = found.textContent.indexOf(wanted);
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + wanted.length);
    const rects = [...range.getClientRects()];
    const [first, last] = [rects[0], rects.at(-1)];
    if (first === undefined || last === undefined) throw new Error(`“${wanted}” is not shown`);
    return {
      from: { x: first.left, y: first.top + first.height / 2 },
      to: { x: last.right, y: last.top + last.height / 2 },
    };
  }, words);
}
