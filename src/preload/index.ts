import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/ipc/contract.ts';

/** Asked for before the page's own script is read, so that it need not wait. */
let start: Promise<unknown> | null = ipcRenderer.invoke('readout', 'start', []);

const bridge: Bridge = {
  request(channel, args) {
    const early = channel === 'start' ? start : null;
    start = null;
    return early ?? ipcRenderer.invoke('readout', channel, args);
  },
  listen(listener) {
    const hear = (_event: unknown, told: string): void => listener(told);
    ipcRenderer.on('told', hear);
    return () => ipcRenderer.off('told', hear);
  },
};
contextBridge.exposeInMainWorld('readout', bridge);
