import { measures, textSizes, themes } from '../state/setting-words.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { MenuChoice, MenuLabel, MenuRule } from '../ui/menu.tsx';

/** How the text is set: size, length of a line, light or dark. Items of a menu. */
export function TextSettings() {
  const { textSize, measure, theme } = useSettings((settings) => settings);
  return (
    <>
      <MenuLabel>Text size</MenuLabel>
      <MenuChoice
        value={textSize}
        options={textSizes}
        onChoose={(value) => {
          const size = textSizes.find((one) => one.value === value);
          if (size !== undefined) changeSettings({ textSize: size.value });
        }}
      />
      <MenuRule />
      <MenuLabel>Length of a line</MenuLabel>
      <MenuChoice
        value={String(measure)}
        options={measures.map(({ value, label }) => ({ value: String(value), label }))}
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
