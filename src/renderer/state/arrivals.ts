import type { FileOffer } from '../../shared/ipc/files.ts';
import { createStore } from './store.ts';

/** Files opened with this program from elsewhere, until their review begins. */
export const arrivals = createStore<readonly FileOffer[]>([]);
