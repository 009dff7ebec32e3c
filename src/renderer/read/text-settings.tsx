import type { Settings } from '../../shared/model/settings.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { MenuChoice, MenuLabel, MenuRule } from '../ui/menu.tsx';

const sizes = [
  { value: 'S', label: 'Small, 16 on 27' },
  { value: 'M', label: 'Medium, 18 on 30' },
  { value: 'L', label: 'Large, 20 on 33' },
  { value: 'XL', label: 'Extra large, 23 on 38' },
] as const satisfies readonly { value: Settings['textSize']; label: string }[];
const measures = [
  { value: '56', label: 'Narrow, about 56 characters' },
  { value: '66', label: 'Normal, about 66' },
  { value: '76', label: 'Wide, about 76' },
] as const;
const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const satisfies readonly { value: Settings['theme']; label: string }[];

/** How the text is set: size, length of a line, light or dark. Items of a menu. */
export function TextSettings() {
  const { textSize, measure, theme } = useSettings((settings) => settings);
  return (
    <>
      <MenuLabel>Text size</MenuLabel>
      <MenuChoice
        value={textSize}
        options={sizes}
        onChoose={(value) => {
          const size = sizes.find((one) => one.value === value);
          if (size !== undefined) changeSettings({ textSize: size.value });
        }}
      />
      <MenuRule />
      <MenuLabel>Length of a line</MenuLabel>
      <MenuChoice
        value={String(measure)}
        options={measures}
        onChoose={(value) => changeSettings({ measure: Number(value) })}
      />
      <MenuRule />
      <MenuLabel>Theme</MenuLabel>
      <MenuChoice
        value={theme}
        options={themes}
        onChoose={(value) => {
          const chosen = themes.find((one) => one.value === value);
          if (chosen !== undefined) changeSettings({ theme: chosen.value });
        }}
      />
    </>
  );
}
