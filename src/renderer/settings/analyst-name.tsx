import { useState } from 'react';
import { changeSettings, settingsStore } from '../state/settings.ts';
import { Field } from '../ui/field.tsx';

/** Longest name that is kept with an annotation, in UTF-16 code units. */
const longest = 200;

/** The name kept with each annotation. One that is too long is not kept, and says so. */
export function AnalystName() {
  const [name, setName] = useState(settingsStore.get().author);
  const isLong = name.trim().length > longest;
  return (
    <Field
      label="Your name, kept with each annotation you make from now on; may be empty"
      value={name}
      problem={isLong ? `${longest} characters at most: the name before is kept.` : null}
      onChange={(next) => {
        setName(next);
        if (next.trim().length <= longest) changeSettings({ author: next.trim() });
      }}
    />
  );
}
