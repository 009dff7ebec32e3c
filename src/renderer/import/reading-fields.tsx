import type { Extract, Format, ReadingChoice } from '../../shared/import/reading.ts';
import { counted } from '../../shared/wording.ts';
import { encodingName, encodings } from '../../shared/import/decoding/encodings.ts';
import { ChoiceField, ShownField } from './field.tsx';
import type { FileReview } from '../../shared/import/review/file-review.ts';

/** Formats whose bytes do not say their own encoding. */
const undeclared: ReadonlySet<Format> = new Set(['text', 'markdown', 'html', 'eml']);

const formatNames: Readonly<Record<Format, string>> = {
  text: 'Text',
  markdown: 'Markdown',
  html: 'Web page',
  mhtml: 'Web archive',
  eml: 'Mail',
  docx: 'Word document',
  odt: 'OpenDocument text',
  rtf: 'Rich text',
  epub: 'EPUB book',
  pdf: 'PDF',
};

/** How a file is read: the tracked changes of one that has any, the encoding of one that leaves a choice, else its format. */
export function ReadingFields({
  file: { choice, extract },
  onRead,
}: {
  file: FileReview;
  onRead: (choice: ReadingChoice) => void;
}) {
  if (extract === null) return null;
  const { format, encoding, changes } = extract;
  if (changes !== null)
    return (
      <ChoiceField
        label="Tracked changes"
        value={choice.changes}
        options={[
          { value: 'accepted', label: 'As changed' },
          { value: 'rejected', label: 'As it was before' },
        ]}
        under={`${counted(changes.insertions, 'insertion')}, ${counted(changes.deletions, 'deletion')}`}
        onChange={(value) => onRead({ ...choice, changes: value === 'rejected' ? 'rejected' : 'accepted' })}
      />
    );
  if (!undeclared.has(format))
    return <ShownField label="Format" value={formatNames[format]} under="Detected" />;
  return (
    <ChoiceField
      label="Encoding"
      value={choice.encoding ?? ''}
      options={[
        { value: '', label: choice.encoding === null ? encodingName(encoding) : 'As detected' },
        ...encodings
          .filter(({ label }) => choice.encoding !== null || label !== encoding)
          .map(({ label, name }) => ({ value: label, label: name })),
      ]}
      under={invalidWords(extract)}
      onChange={(value) => onRead({ ...choice, encoding: value === '' ? null : value })}
    />
  );
}

function invalidWords({ invalid }: Extract): string {
  return invalid === 0 ? 'No invalid bytes' : counted(invalid, 'invalid byte');
}
