import { measures, textSizes, themes } from '../state/setting-words.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { Check, Radio } from '../ui/choices.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { AnalystName } from './analyst-name.tsx';
import { Segmentation } from './segmentation.tsx';
import styles from './settings.module.css';

/** What holds for the program on this machine, whatever workspace is open. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Settings" facts="Kept on this machine as you change them" width={640} onClose={onClose}>
      <Choices />
    </Dialog>
  );
}

function Choices() {
  const settings = useSettings((state) => state);
  return (
    <div className={styles['columns']}>
      <div>
        <OneOf
          legend="Theme"
          name="theme"
          options={themes}
          value={settings.theme}
          onChoose={(theme) => changeSettings({ theme })}
        />
        <OneOf
          legend="Text size"
          name="textSize"
          options={textSizes}
          value={settings.textSize}
          onChoose={(textSize) => changeSettings({ textSize })}
        />
        <OneOf
          legend="Length of a line"
          name="measure"
          options={measures}
          value={settings.measure}
          onChoose={(measure) => changeSettings({ measure })}
        />
      </div>
      <div>
        <fieldset>
          <legend>Analyst</legend>
          <AnalystName />
        </fieldset>
        <fieldset>
          <legend>Keyboard</legend>
          <Check checked={settings.letterKeys} onChange={(letterKeys) => changeSettings({ letterKeys })}>
            Keys of a single character
          </Check>
          <p>
            Letters, digits and brackets act on the text while it has the focus. Switch them off if they get
            in your way; every act stays in the palette and the menus.
          </p>
        </fieldset>
        <fieldset>
          <legend>Suggestions</legend>
          <Check checked={settings.suggestions} onChange={(suggestions) => changeSettings({ suggestions })}>
            Tags that keyword rules suggest, in the margin
          </Check>
        </fieldset>
        <fieldset>
          <legend>Words and sentences</legend>
          <Segmentation />
        </fieldset>
      </div>
    </div>
  );
}

function OneOf<T extends string | number>({
  legend,
  name,
  options,
  value,
  onChoose,
}: {
  legend: string;
  name: string;
  options: readonly { readonly value: T; readonly label: string }[];
  value: T;
  onChoose: (value: T) => void;
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <Radio
          key={option.value}
          name={name}
          checked={option.value === value}
          onChoose={() => onChoose(option.value)}
        >
          {option.label}
        </Radio>
      ))}
    </fieldset>
  );
}
