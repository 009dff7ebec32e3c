import { expect, test, vi } from 'vitest';
import type { Bridge } from '../shared/ipc/contract.ts';

test('what main tells before the page listens reaches it in order, once, and the rest as it comes', async () => {
  const bridges: Bridge[] = [];
  let tell: (event: unknown, told: string) => void = () => undefined;
  vi.doMock('electron', () => ({
    contextBridge: { exposeInMainWorld: (_name: string, bridge: Bridge) => void bridges.push(bridge) },
    ipcRenderer: {
      invoke: () => Promise.resolve('the start'),
      on: (_channel: string, hear: typeof tell) => {
        tell = hear;
      },
    },
  }));
  await import('./index.ts');
  vi.doUnmock('electron');
  tell(null, 'first');
  tell(null, 'second');
  const heard: string[] = [];
  const leaveOff = bridges[0]?.listen((told) => void heard.push(told));
  tell(null, 'third');
  expect(heard).toEqual(['first', 'second', 'third']);
  leaveOff?.();
  tell(null, 'fourth');
  expect(heard).toHaveLength(3);
});
