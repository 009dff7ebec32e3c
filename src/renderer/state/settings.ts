import { defaultSettings, type Settings } from '../../shared/model/settings.ts';
import { request } from './bridge.ts';
import { createStore, useStore } from './store.ts';

export const settingsStore = createStore<Settings>(defaultSettings);

export function useSettings<T>(select: (settings: Settings) => T): T {
  return useStore(settingsStore, select);
}

export function changeSettings(change: Partial<Settings>): void {
  settingsStore.set((settings) => ({ ...settings, ...change }));
  void request('saveSettings', settingsStore.get());
}
