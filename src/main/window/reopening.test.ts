import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { type Reopening, reopenWhenStopped, type StoppedAnswer, type StoppingWindow } from './reopening.ts';

class Page extends EventEmitter {
  forcefullyCrashRenderer(): void {
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 1 });
  }
}

class Frame extends EventEmitter implements StoppingWindow {
  readonly webContents = new Page();
  readonly acts: string[] = [];
  isDestroyed = (): boolean => false;
  show = (): void => void this.acts.push('show');
  reload = (): void => void this.acts.push('reload');
  close = (): void => void this.acts.push('close');
}

/** A window, and a program that answers questions about stops in this order. */
function program(answers: StoppedAnswer[] = [], other = true) {
  const window = new Frame();
  const told: string[] = [];
  let clock = 0;
  const silence = vi.fn<Reopening['askAboutSilence']>(
    (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve('wait'))),
  );
  reopenWhenStopped(window, {
    clock: () => clock,
    log: () => undefined,
    tellNext: ({ sentence }) => void told.push(sentence),
    askAboutStops: () => Promise.resolve(answers.shift() ?? 'quit'),
    askAboutSilence: silence,
    openOther: () => {
      window.acts.push('open another');
      return Promise.resolve(other);
    },
  });
  const stop = async (reason = 'crashed', after = 1_000): Promise<void> => {
    clock += after;
    window.webContents.emit('render-process-gone', {}, { reason, exitCode: 139 });
    await settled();
  };
  return { window, told, silence, stop };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a page that stopped is opened again and told of', async () => {
  const { window, told, stop } = program();
  await stop('clean-exit');
  expect(window.acts).toEqual([]);
  await stop();
  expect(window.acts).toEqual(['reload']);
  expect(told).toEqual(['The window stopped and was opened again.']);
});

test('one that stops now and then is opened again each time', async () => {
  const { window, stop } = program();
  for (let i = 0; i < 5; i++) await stop('crashed', 31_000);
  expect(window.acts).toEqual(['reload', 'reload', 'reload', 'reload', 'reload']);
});

test('one that stops three times within a minute is asked about, and then again after three more', async () => {
  const { window, stop } = program(['again', 'quit']);
  for (let i = 0; i < 3; i++) await stop();
  expect(window.acts).toEqual(['reload', 'reload', 'show', 'reload']);
  for (let i = 0; i < 3; i++) await stop();
  expect(window.acts.slice(4)).toEqual(['reload', 'reload', 'show', 'close']);
});

test('another workspace may be opened instead; where none was chosen, it is asked again', async () => {
  const { window, stop } = program(['other']);
  for (let i = 0; i < 3; i++) await stop();
  expect(window.acts.slice(2)).toEqual(['show', 'open another', 'reload']);
  const none = program(['other', 'again'], false);
  for (let i = 0; i < 3; i++) await none.stop();
  expect(none.window.acts.slice(2)).toEqual(['show', 'open another', 'reload']);
});

test('one that does not answer is asked about once, until it answers', async () => {
  const { window, silence } = program();
  window.emit('unresponsive');
  window.emit('unresponsive');
  expect(silence).toHaveBeenCalledTimes(1);
  window.emit('responsive');
  await settled();
  expect(window.acts).toEqual([]);
  silence.mockResolvedValueOnce('again');
  window.emit('unresponsive');
  await settled();
  expect(window.acts).toEqual(['reload']);
});
