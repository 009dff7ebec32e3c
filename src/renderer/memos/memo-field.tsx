import type { Id } from '../../shared/model/ids.ts';
import { useSavedAsTyped } from '../state/saved-as-typed.ts';
import { run, useWorkspace } from '../state/workspace.ts';
import { shownMoment } from '../ui/moment.ts';
import { WritingField } from '../ui/writing-field.tsx';

/** The memo of one thing, saved as it is typed. */
export function MemoField({
  about,
  name,
  onDone,
}: {
  about: Id;
  /** What it is about, for its label. */
  name: string;
  onDone: () => void;
}) {
  const memo = useWorkspace(({ memos }) => memos.get(about));
  const typed = useSavedAsTyped(memo?.text ?? '', {
    field: `memo ${about}`,
    save: (text) => run({ type: 'writeMemo', about, text }),
  });
  return (
    <WritingField
      label={`Memo of ${name}`}
      placeholder="What you think of it as a whole"
      form="Markdown"
      typed={typed}
      facts={memo === undefined ? 'Nothing written yet' : `Changed ${shownMoment(memo.updatedAt)}`}
      onDone={onDone}
    />
  );
}
