import { defaultSettings, type Settings } from '../../shared/model/settings.ts';
import { request } from './bridge.ts';
import { say } from './feedback.ts';
import { createStore, useStore } from './store.ts';

export const settingsStore = createStore<Settings>(defaultSettings);

export function useSettings<T>(select: (settings: Settings) => T): T {
  return useStore(settingsStore, select);
}

/** Changes settings at once; where they cannot be kept for the next start, the status bar says why. */
export function changeSettings(change: Partial<Settings>): void {
  settingsStore.set((settings) => ({ ...settings, ...change }));
  request('saveSettings', settingsStore.get()).catch((error: unknown) =>
    say(error instanceof Error ? error.message : String(error), 'error'),
  );
}

/** Keyword rules suggest tags in the margin, or no longer. */
export function toggleSuggestions(): void {
  const suggestions = !settingsStore.get().suggestions;
  changeSettings({ suggestions });
  say(suggestions ? 'Suggestions are shown in the margin' : 'Suggestions are hidden');
}
