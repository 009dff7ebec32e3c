import type { Settings } from '../../shared/model/settings.ts';

/** The values of the settings in words, as menus and the settings' dialog offer them. */
export const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const satisfies readonly { value: Settings['theme']; label: string }[];

export const textSizes = [
  { value: 'S', label: 'Small, 16 on 27' },
  { value: 'M', label: 'Medium, 18 on 30' },
  { value: 'L', label: 'Large, 20 on 33' },
  { value: 'XL', label: 'Extra large, 23 on 38' },
] as const satisfies readonly { value: Settings['textSize']; label: string }[];

export const measures = [
  { value: 56, label: 'Narrow, about 56 characters' },
  { value: 66, label: 'Normal, about 66' },
  { value: 76, label: 'Wide, about 76' },
] as const satisfies readonly { value: Settings['measure']; label: string }[];
