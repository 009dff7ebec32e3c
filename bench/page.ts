import type { Page } from '@playwright/test';

/** Waits, a look a frame, until an element says something: `part` of its words, or of its label. Throws after 20 seconds. */
export function says(page: Page, selector: string, part: string): Promise<void> {
  return page.evaluate(
    ([where, words]) =>
      new Promise<void>((resolve, reject) => {
        const end = performance.now() + 20_000;
        const look = () => {
          if (document.querySelector(where)?.textContent?.includes(words) === true) resolve();
          else if (performance.now() > end) reject(new Error(`${where} does not say “${words}”.`));
          else requestAnimationFrame(look);
        };
        look();
      }),
    [selector, part] as const,
  );
}

/**
 * Waits until an element says something, looking only when the page has changed: for what takes
 * so long that a look a frame would cost as much. Throws after 30 seconds.
 */
export function saysAtLast(page: Page, selector: string, part: string): Promise<void> {
  return page.evaluate(
    ([where, words]) =>
      new Promise<void>((resolve, reject) => {
        const is = () => document.querySelector(where)?.textContent?.includes(words) === true;
        if (is()) return resolve();
        const changes = new MutationObserver(() => {
          if (is()) end(resolve);
        });
        const timer = setTimeout(
          () => end(() => reject(new Error(`${where} does not say “${words}”.`))),
          30_000,
        );
        const end = (how: () => void) => {
          clearTimeout(timer);
          changes.disconnect();
          how();
        };
        changes.observe(document.body, { childList: true, subtree: true });
      }),
    [selector, part] as const,
  );
}

/** Lets what a page still does after the last work come to its end: half a second later the view is kept. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(700);
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 5_000 })),
  );
}

/** Lays paragraphs out as plain elements in the bare window: as they are, or in sections of 32 that wait for their turn. */
export function layOut(page: Page, inSections: boolean): Promise<void> {
  return page.evaluate((sections) => {
    const texts: unknown = Reflect.get(window, 'benchTexts');
    if (!Array.isArray(texts)) throw new Error('The texts are not in the page.');
    const article = document.createElement('article');
    let section: HTMLElement = article;
    texts.forEach((text: unknown, i) => {
      if (sections && i % 32 === 0) {
        section = article.appendChild(document.createElement('section'));
        section.style.setProperty('contain-intrinsic-block-size', 'auto 9000px');
      }
      section.appendChild(document.createElement('p')).textContent = String(text);
    });
    document.querySelector('main')?.replaceChildren(article);
  }, inSections);
}

/** Lays rows out as two columns of plain elements in the bare window, in sections of 16 that wait for their turn. */
export function layOutRows(page: Page): Promise<void> {
  return page.evaluate(() => {
    const rows: unknown = Reflect.get(window, 'benchTexts');
    if (!Array.isArray(rows)) throw new Error('The rows are not in the page.');
    const article = document.createElement('article');
    article.className = 'rows';
    let section: HTMLElement = article;
    rows.forEach((texts: unknown, i) => {
      if (!Array.isArray(texts)) return;
      if (i % 16 === 0) {
        section = article.appendChild(document.createElement('section'));
        section.style.setProperty('contain-intrinsic-block-size', 'auto 4500px');
      }
      const row = section.appendChild(document.createElement('div'));
      for (const text of texts) row.appendChild(document.createElement('p')).textContent = String(text);
    });
    document.querySelector('main')?.replaceChildren(article);
  });
}

/** Gives the bare window a fresh page and the texts, or rows of texts, it will lay out. */
export async function freshPage(page: Page, texts: readonly (string | readonly string[])[]): Promise<void> {
  await page.reload();
  await page.evaluate((given) => {
    Reflect.set(window, 'benchTexts', given);
  }, texts);
  await settled(page);
}
