import { useEffect } from 'react';
import { useSettings } from '../state/settings.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** Draws the page light or dark as the setting says; `system` follows the machine as it changes. */
export function useTheme(): void {
  const theme = useSettings((settings) => settings.theme);
  useEffect(() => {
    const draw = (): void => {
      document.documentElement.dataset['theme'] =
        theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    };
    draw();
    dark.addEventListener('change', draw);
    return () => dark.removeEventListener('change', draw);
  }, [theme]);
}
