import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { answerMessageBox, ask, file, lastMessageBox } from './ask.ts';
import { z } from 'zod';
import { expect, root, test } from './fixtures.ts';

// These tests provoke what the fence refuses; Chromium says so in the console.
test.use({ expectedConsole: /./ });

test('the page is fenced in', async ({ app, page }) => {
  await test.step('the page has no node and is served under the exact policy', async () => {
    expect(page.url()).toBe('app://readout/index.html');
    expect(
      await page.evaluate(() =>
        ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
      ),
    ).toEqual([]);
    expect(await page.evaluate(() => Object.keys(window.readout))).toEqual(['pathOf', 'request', 'listen']);
    const policy = await page.evaluate(async () =>
      (await fetch('/index.html')).headers.get('content-security-policy'),
    );
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types ProseMirrorClipboard readout-worker",
    );
    const preferences = await app.evaluate(({ webContents }) => {
      const contents = webContents.getAllWebContents()[0];
      const read: unknown = Reflect.get(contents ?? {}, 'getLastWebPreferences');
      return JSON.stringify(typeof read === 'function' ? Reflect.apply(read, contents, []) : null);
    });
    expect(JSON.parse(preferences)).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    });
  });
  await test.step('no text becomes code', async () => {
    const refusals = await page.evaluate(async () => {
      // In a task of its own: the debugger that evaluates this function may use eval, the page may not.
      const attempt = (act: () => unknown): Promise<string> =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              act();
              resolve('done');
            } catch (error) {
              resolve(error instanceof Error ? error.name : 'thrown');
            }
          });
        });
      return await Promise.all([
        attempt(() => Reflect.construct(Function, ['return 1'])),
        attempt(() => Reflect.apply(setTimeout, null, ['document.title = "ran"'])),
        attempt(() => {
          document.createElement('div').innerHTML = '<b>x</b>';
        }),
        attempt(() => new Worker('/assets/x.js')),
        attempt(() => {
          document.createElement('script').text = 'document.title = "ran"';
        }),
      ]);
    });
    expect(refusals).toEqual(['EvalError', 'TypeError', 'TypeError', 'TypeError', 'TypeError']);
    expect(await page.title()).toBe('Readout');
  });
  await test.step('no other page, window or network', async () => {
    expect(await page.evaluate(() => window.open('https://example.org/'))).toBeNull();
    for (const address of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,x', 'app://other/'])
      await page.evaluate((href) => {
        location.href = href;
      }, address);
    const link = await page.evaluate(() => {
      const anchor = document.createElement('a');
      anchor.href = 'https://example.org/';
      anchor.target = '_blank';
      document.body.append(anchor);
      anchor.click();
      anchor.remove();
      return location.href;
    });
    expect(link).toBe('app://readout/index.html');
    const reached = await page.evaluate(async () => {
      const asked = await fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      );
      const image = await new Promise<string>((resolve) => {
        const element = new Image();
        element.addEventListener('load', () => resolve('reached'));
        element.addEventListener('error', () => resolve('refused'));
        element.src = 'https://example.org/a.png';
      });
      return [asked, image];
    });
    expect(reached).toEqual(['refused', 'refused']);
    const fromMain = await app.evaluate(({ net }) =>
      net.fetch('https://example.org/').then(
        () => 'reached',
        (error: unknown) => String(error),
      ),
    );
    expect(fromMain).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(page.url()).toBe('app://readout/index.html');
    expect(app.windows()).toHaveLength(1);
  });
  await test.step('nothing but the program’s own files is served', async () => {
    const answers = await page.evaluate(async () => {
      const addresses = [
        '/../../package.json',
        '/%2e%2e%2fmain%2findex.js',
        '/..%2f..%2fpackage.json',
        '/%zz',
        '/none.js',
      ];
      return await Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            ({ status }) => status,
            () => 0,
          ),
        ),
      );
    });
    for (const status of answers) expect([0, 403, 404]).toContain(status);
  });
  await test.step('no permission is given', async () => {
    const given = await page.evaluate(async () => {
      const names: PermissionName[] = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'];
      const states = await Promise.all(
        names.map((name) =>
          navigator.permissions.query({ name }).then(
            ({ state }) => state,
            () => 'denied',
          ),
        ),
      );
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        () => 'denied',
      );
      return [...states, camera];
    });
    expect(new Set(given)).toEqual(new Set(['denied']));
  });
  await test.step('a request that is not in the contract is refused and changes nothing', async () => {
    const before = await file(page);
    const uuid = randomUUID();
    const requests: readonly (readonly [string, ...unknown[]])[] = [
      ['__proto__'],
      ['constructor'],
      ['toString'],
      [''],
      ['start', 1],
      ['text'],
      ['text', 'not a uuid'],
      ['text', { toString: 'x' }],
      ['run', null],
      ['run', { type: '__proto__' }],
      ['run', { type: 'removeTag', id: uuid, more: true }],
      ['run', { type: 'removeAnnotations', ids: [] }],
      ['run', { type: 'batch', label: 'x', steps: [{ type: 'batch', label: 'y', steps: [] }] }],
      [
        'run',
        { type: 'changeTag', id: uuid, change: JSON.parse('{"__proto__":{"name":"x"},"id":"y"}') as unknown },
      ],
      ['saveView', { mode: 'read' }],
      ['saveSettings', { theme: 'pink' }],
      ['openLink', 'x'.repeat(10_000)],
      ['store', { bytes: 'not bytes', text: { text: '', blocks: [] } }],
      ['exportFile', { name: 1, content: '' }],
    ];
    for (const [channel, ...args] of requests)
      expect(await ask(page, channel, ...args), `${channel} ${JSON.stringify(args)}`).toMatchObject({
        ok: false,
        error: { name: 'request-refused' },
      });
    const notAList = await page.evaluate(() => {
      const answer: unknown = Reflect.apply(window.readout.request, null, ['text', { length: 1, 0: 'x' }]);
      return answer;
    });
    expect(notAList).toMatchObject({ ok: false });
    expect(await file(page)).toEqual(before);
  });
  await test.step('a page that is not the program’s own gets no answer', async () => {
    await file(page);
    const answer = await app.evaluate(
      async ({ BrowserWindow }, preload) => {
        const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
        await stranger.loadURL('data:text/html,<p>stranger');
        const reply: unknown = await stranger.webContents.executeJavaScript('readout.request("text", [])');
        stranger.destroy();
        return JSON.stringify(reply);
      },
      join(root, 'out/preload/index.cjs'),
    );
    expect(answer).toContain('It did not come from a page of this program');
  });
  await test.step('a page in print runs nothing, reaches nothing and is gone afterwards', async () => {
    await app.evaluate(({ app: program, session }) => {
      const seen: string[] = [];
      Object.assign(globalThis, { printed: seen });
      const { webRequest } = session.fromPartition('print', { cache: false });
      webRequest.onCompleted(({ url }) => seen.push(`loaded ${url}`));
      webRequest.onErrorOccurred(({ url, error }) => seen.push(`${error} ${url}`));
      program.on('browser-window-created', (_event, window) => {
        const read: unknown = Reflect.get(window.webContents, 'getLastWebPreferences');
        const preferences: unknown =
          typeof read === 'function' ? Reflect.apply(read, window.webContents, []) : null;
        seen.push(`window ${window.isVisible()} ${JSON.stringify(preferences)}`);
      });
    });
    const outside = 'https://example.org';
    const html = `<!doctype html><meta http-equiv="refresh" content="0;url=${outside}/away">
      <link rel="stylesheet" href="${outside}/a.css"><script src="${outside}/a.js"></script>
      <script>document.title = 'ran'; fetch('${outside}/b')</script><img src="${outside}/a.png" onerror="fetch('/c')">
      <iframe src="file:///etc/passwd"></iframe><object data="app://readout/index.html"></object>
      <form action="${outside}"><input autofocus onfocus="submit()"></form><p style="background: url(${outside}/d)">x`;
    const answer = await ask(page, 'toPdf', { html });
    expect(answer.ok).toBe(true);
    const seen = await app.evaluate(() =>
      JSON.stringify(Object.getOwnPropertyDescriptor(globalThis, 'printed')?.value),
    );
    const told = z.array(z.string()).parse(JSON.parse(seen));
    const loaded = told.filter((line) => line.startsWith('loaded '));
    expect(loaded.length).toBeGreaterThan(0);
    for (const line of loaded) expect(line).toMatch(/^loaded readout-print:\/\/page-\d+\/[a-z-]*$/);
    for (const line of told.filter((each) => each.startsWith('net::')))
      expect(line).toMatch(/^net::ERR_(BLOCKED_BY_CLIENT|ABORTED|FAILED|UNKNOWN_URL_SCHEME) /);
    const window = told.find((line) => line.startsWith('window ')) ?? '';
    expect(window).toContain('window false');
    expect(JSON.parse(window.slice('window false '.length))).toMatchObject({
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    });
    expect(app.windows()).toHaveLength(1);
  });
  await test.step('a link is opened only after its whole address was shown, and only if it is one', async () => {
    await app.evaluate(({ shell }) => {
      shell.openExternal = (url) => {
        Object.assign(globalThis, { openedLink: url });
        return Promise.resolve();
      };
    });
    const opened = () =>
      app.evaluate(() => String(Object.getOwnPropertyDescriptor(globalThis, 'openedLink')?.value));
    for (const address of [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://host/x',
      'no address',
      'app://readout/',
    ])
      expect(await ask(page, 'openLink', address)).toMatchObject({
        ok: false,
        error: { name: 'link-refused' },
      });
    await answerMessageBox(app, 1);
    expect(await ask(page, 'openLink', 'https://example.org/a?b=c#d')).toEqual({ ok: true, value: false });
    expect(await lastMessageBox(app)).toContain('https://example.org/a?b=c#d');
    expect(await opened()).toBe('undefined');
    await answerMessageBox(app, 0);
    expect(await ask(page, 'openLink', 'https://example.org/a?b=c#d')).toEqual({ ok: true, value: true });
    expect(await opened()).toBe('https://example.org/a?b=c#d');
  });
});
