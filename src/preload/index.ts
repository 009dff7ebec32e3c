import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../shared/ipc/contract.ts';

/** Asked for before the page's own script is read, so that it need not wait. */
let start: Promise<unknown> | null = ipcRenderer.invoke('readout', 'start', []);

/** What main tells before the page listens waits for it, in order. */
const early: string[] = [];
let hear = (told: string): void => void early.push(told);
ipcRenderer.on('told', (_event: unknown, told: string) => hear(told));

const bridge: Bridge = {
  pathOf: (file) => webUtils.getPathForFile(file),
  request(channel, args) {
    const early = channel === 'start' ? start : null;
    start = null;
    return early ?? ipcRenderer.invoke('readout', channel, args);
  },
  listen(listener) {
    hear = listener;
    for (const told of early.splice(0)) listener(told);
    return () => {
      hear = () => undefined;
    };
  },
};
contextBridge.exposeInMainWorld('readout', bridge);
