import type { Page } from '@playwright/test';
import { paragraphs } from '../bench/texts.ts';
import { expect, expectAccessible, launch, setTheme, test } from './fixtures.ts';
import { madeAt } from './made.ts';
import { annotated, annotationsOf, clickOn, drag, openNote, pick, popover, read, sheet } from './reading.ts';
import { filler, painted, passage } from './seeing.ts';

test('five tags over each other stay legible, and every one is reached', async ({ userData }) => {
  const marks = [
    { words: [passage.slice(17)], tags: ['Political foundation'] },
    {
      words: ['history and Taiwan bear on the political foundation of China-Japan relations'],
      tags: ['History'],
    },
    { words: ['Taiwan bear on the political foundation of China-Japan relations'], tags: ['Taiwan'] },
    { words: ['the political foundation of China-Japan relations'], tags: ['Strategic ties'] },
    { words: ['political foundation'], tags: ['Japanese position'], note: 'The core of it.' },
  ];
  const folder = await madeAt(userData, [{ number: 'M1', text: `${passage}\n\n${filler}`, marks }]);
  const app = await launch(userData, { args: [folder] });
  const page = await app.firstWindow();
  await expect(painted(page, 'line').first()).toBeAttached();

  await test.step('three lanes of lines, each constant, none over another', async () => {
    const lanes = await lanesOf(page, 0);
    expect(lanes.map(({ hues }) => hues.length)).toEqual([1, 1, 1]);
    expect(new Set(lanes.flatMap(({ hues }) => hues)).size).toBe(3);
  });
  await test.step('a click opens the shortest, Tab goes on by length and comes back', async () => {
    await clickOn(page, 'political foundation of');
    await expect(openNote(page)).toContainText('5 annotations overlap here');
    const order: (string | null)[] = [];
    for (let i = 0; i < 6; i++) {
      order.push(await openNote(page).locator('blockquote').textContent());
      await page.keyboard.press('Tab');
    }
    expect(order).toEqual([...marks.toReversed().map(({ words }) => words[0]), 'political foundation']);
  });
  await test.step('the open one is washed whole under an overline, and the others are lines', async () => {
    await page.keyboard.press('Escape');
    await clickOn(page, 'political foundation of');
    await expect(painted(page, 'overline')).toHaveCount(1);
    await expect(painted(page, 'wash')).toHaveCount(1);
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(app, theme);
      await expectAccessible(page, theme);
    }
  });
  await test.step('the highlights are in nobody’s way: words over all five are selected', async () => {
    await page.keyboard.press('Escape');
    await drag(page, 'on the political foundation of China');
    await expect(popover(page).getByRole('combobox')).toBeFocused();
    await page.keyboard.press('1');
    await expect.poll(() => annotated(page, 'M1', 'on the political foundation of China')).not.toBeNull();
  });
  await app.close();
});

test('every state of a highlight is painted as it is', async ({ userData }) => {
  const folder = await madeAt(userData, [
    {
      number: 'M1',
      text: `${passage}\n\n${filler}`,
      marks: [
        {
          words: ['major issues of principle', 'honor its pledges'],
          tags: ['Taiwan'],
          note: 'Two places, one thought.',
        },
        { words: ['damaged or shaken'] },
        { words: ['bilateral relations'], tags: ['History'] },
      ],
    },
  ]);
  const app = await launch(userData, { args: [folder] });
  const page = await app.firstWindow();
  const accessible = async (): Promise<void> => {
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(app, theme);
      await expectAccessible(page, theme);
    }
  };
  await test.step('at rest: a wash and a line for a tag, a wash alone without one', async () => {
    await expect(painted(page, 'untagged')).toHaveCount(1);
    await expect(painted(page, 'wash')).toHaveCount(3);
    await expect(painted(page, 'line')).toHaveCount(2);
    await expect(painted(page, 'overline')).toHaveCount(0);
    await accessible();
  });
  await test.step('under the pointer: lines of all its ranges grow, its note goes to ink', async () => {
    await hover(page, 'honor its pledges');
    await expect(painted(page, 'hovered')).toHaveCount(1);
    expect(await piecesOf(painted(page, 'hovered').first())).toBe(2);
    await expect(page.locator('[data-note][data-hovered="true"]')).toContainText('Two places');
    await page.mouse.move(5, 5);
    await expect(painted(page, 'hovered')).toHaveCount(0);
    await page.locator('[data-note]', { hasText: 'Two places' }).hover();
    await expect(painted(page, 'hovered')).toHaveCount(1);
    await page.mouse.move(5, 5);
  });
  await test.step('open: every range of it has the overline', async () => {
    await clickOn(page, 'honor its pledges');
    await expect(painted(page, 'overline')).toHaveCount(2);
    expect(await ring(page)).toBe('none');
    await accessible();
    await page.keyboard.press('Escape');
  });
  await test.step('by keys: the focus is seen at the first of its words', async () => {
    await page.keyboard.press(']');
    await expect(openNote(page)).toBeVisible();
    expect(await ring(page)).not.toBe('none');
    await page.keyboard.press('Escape');
    await clickOn(page, 'honor its pledges');
    await expect(openNote(page)).toBeVisible();
    expect(await ring(page)).toBe('none');
    await page.keyboard.press('Escape');
  });
  await test.step('alone: other tags lose wash and line, and so does what has none', async () => {
    await sheet(page).focus();
    await page.keyboard.press('Alt+Digit3');
    await expect(page.locator('[data-section] path.h-violet')).toHaveCount(0);
    await expect(painted(page, 'untagged')).toHaveCount(0);
    await expect(page.locator('[data-note]')).toHaveCount(1);
    await page.keyboard.press('Alt+Digit0');
    await expect(painted(page, 'untagged')).toHaveCount(1);
  });
  await test.step('found: boxes in ink, the current one filled', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('relations');
    await expect(painted(page, 'found').first()).toBeAttached();
    await expect(painted(page, 'current')).toHaveCount(1);
    await accessible();
    await page.keyboard.press('Escape');
  });
  await test.step('in forced colours: no wash, the lines in the system’s', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const colours = () =>
      page.evaluate(() => {
        const of = (kind: string) => {
          const mark = document.querySelector(`[data-section] path[class*="_${kind}_"]`);
          return mark === null ? null : getComputedStyle(mark);
        };
        return {
          isSystem: of('line')?.stroke === getComputedStyle(document.body).color,
          wash: of('wash')?.fill,
        };
      });
    await expect.poll(colours).toEqual({ isSystem: true, wash: 'none' });
    await page.emulateMedia({ forcedColors: 'none' });
  });
  await app.close();
});

test('a document of 5 MB opens, scrolls, selects and takes tags; Chinese and Japanese have glyphs of their own', async ({
  userData,
}) => {
  const chinese = '双方应当直面历史。骨、直、角、门、写。';
  const large = paragraphs(8_500, 590, 5);
  const folder = await madeAt(userData, [
    { number: 'M1', text: 'A short one to begin with.' },
    { number: 'M2', text: large.join('\n\n') },
    { number: 'M3', text: chinese, language: 'zh', marks: [{ words: ['直面历史'], tags: ['History'] }] },
    { number: 'M4', text: '双方は歴史を直視すべきである。骨、直、角、門、写。', language: 'ja' },
  ]);
  const app = await launch(userData, { args: [folder] });
  const page = await app.firstWindow();
  await test.step('it is there at once, and its end is reached', async () => {
    await read(page, 'M2');
    await expect(sheet(page)).toContainText(large[0]?.slice(0, 60) ?? '');
    await expect(page.locator('[data-section]').last()).toContainText(large.at(-1)?.slice(0, 60) ?? '', {
      timeout: 60_000,
    });
    await page.mouse.move(600, 500);
    // Paragraphs are as high as they are guessed to be until they come near: the end may lie a little further.
    await expect(async () => {
      await page
        .locator('[data-scroller]')
        .evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
      await expect(page.getByText(large.at(-1)?.slice(-60) ?? '')).toBeInViewport({ timeout: 2_000 });
    }).toPass({ timeout: 20_000 });
  });
  await test.step('words in its middle are selected and tagged', async () => {
    const words = large[4_000]?.slice(0, 40).trim() ?? '';
    await atRest(page, words);
    await pick(page, words);
    await page.keyboard.press('3');
    await expect(popover(page)).toHaveCount(0);
    expect((await annotationsOf(page, 'M2')).map(({ ranges: [range] }) => range?.exact)).toEqual([
      words.trim(),
    ]);
    await expect(painted(page, 'line')).not.toHaveCount(0);
  });
  await test.step('each language has its line height and its own forms of the characters', async () => {
    for (const [number, language] of [
      ['M3', 'zh'],
      ['M4', 'ja'],
    ] as const) {
      await read(page, number);
      await expect(sheet(page)).toHaveAttribute('lang', language);
      const type = await sheet(page).evaluate((element) => {
        const { fontSize, lineHeight } = getComputedStyle(element);
        return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      });
      expect(type).toBeCloseTo(1.9, 1);
    }
  });
  await app.close();
});

/** Brings words into sight and waits until what is around them is laid out. */
async function atRest(page: Page, words: string): Promise<void> {
  const block = page.locator('[role=document] [data-block]', { hasText: words });
  let before = Number.NaN;
  await expect
    .poll(async () => {
      await block.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const last = before;
      before = (await block.boundingBox())?.y ?? Number.NaN;
      return before - last;
    })
    .toBe(0);
}

/** The colour of the ring about the open annotation. */
function ring(page: Page): Promise<string> {
  return painted(page, 'focused').evaluate((path) => getComputedStyle(path).stroke);
}

/** How many stretches a mark has. */
function piecesOf(mark: ReturnType<typeof painted>): Promise<number> {
  return mark.evaluate((path) => (path.getAttribute('d') ?? '').split('M').length - 1);
}

/** The lanes of the lines over the first line of a block, from the text down: where they run and in which hues. */
function lanesOf(page: Page, section: number) {
  return page.evaluate((index) => {
    const lanes = new Map<number, Set<string>>();
    const lines = document.querySelectorAll(`[data-section="${index}"] path[class*="_line_"]`);
    const tops = new Set<number>();
    for (const line of lines)
      for (const [, , y] of (line.getAttribute('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)H/g))
        tops.add(Number(y));
    const first = Math.min(...tops);
    for (const line of lines) {
      const hue = [...line.classList].find((name) => name.startsWith('h-')) ?? '';
      for (const [, , y] of (line.getAttribute('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)H/g)) {
        const lane = Math.round(((Number(y) - first) % 30) / 3);
        lanes.set(lane, (lanes.get(lane) ?? new Set()).add(hue));
      }
    }
    return [...lanes].toSorted(([a], [b]) => a - b).map(([lane, hues]) => ({ lane, hues: [...hues] }));
  }, section);
}

/** Moves the pointer over the middle of some words. */
async function hover(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const blocks = [...document.querySelectorAll('[role=document] [data-block]')];
    const text = blocks.find((block) => block.textContent.includes(wanted))?.firstChild;
    if (text == null) throw new Error(`There is no “${wanted}”`);
    const start = text.textContent?.indexOf(wanted) ?? 0;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + 4);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, words);
  await page.mouse.move(at.x - 1, at.y);
  await page.mouse.move(at.x, at.y);
}
