import { changeSettings, useSettings } from '../state/settings.ts';
import { useDesk } from '../state/workspace.ts';
import { SelectField } from '../ui/field.tsx';
import { languageName } from '../../shared/text/language-name.ts';

/** Languages offered besides those of the library's documents, BCP 47. */
const common = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'ko', 'pt', 'ru', 'th', 'vi', 'zh'];

/** The language by whose rules words and sentences are told apart. */
export function Segmentation() {
  const chosen = useSettings(({ segmentation }) => segmentation);
  const documents = useDesk(({ mirror }) => mirror?.workspace.documents);
  const own = Array.from(documents?.values() ?? [], ({ language }) => language);
  const languages = [...new Set([...common, ...own, ...(chosen === null ? [] : [chosen])])]
    .map((value) => ({ value, label: languageName(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <SelectField
      label="Told apart by the rules of"
      value={chosen ?? ''}
      options={[{ value: '', label: 'The document’s language' }, ...languages]}
      onChange={(value) => changeSettings({ segmentation: value === '' ? null : value })}
    />
  );
}
