import { useMemo, useState } from 'react';
import type { Document, DocumentText } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/ids.ts';
import { renumbering, withKinds } from '../../shared/text/kinds.ts';
import { counted } from '../../shared/wording.ts';
import { useText } from '../state/texts.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { BlockList } from './block-list.tsx';
import { keepKinds } from './keep-kinds.ts';
import { KindButtons } from './kind-buttons.tsx';
import styles from './kinds-dialog.module.css';

/** What the blocks of a text are: the words stay, and what is said of them; the numbers of paragraphs follow. */
export function KindsDialog({ id, onClose }: { id: Id; onClose: () => void }) {
  const document = useWorkspace(({ documents }) => documents.get(id));
  const text = useText(id);
  if (document === undefined || text.state === 'reading') return null;
  if (text.state === 'failed')
    return (
      <Dialog title="Kinds of blocks" width={520} onClose={onClose}>
        <p>{text.error.message}</p>
      </Dialog>
    );
  return <Kinds key={document.text} document={document} text={text.text} onClose={onClose} />;
}

function Kinds({ document, text, onClose }: { document: Document; text: DocumentText; onClose: () => void }) {
  const [kinds, setKinds] = useState(() => text.blocks.map(({ kind }) => kind));
  const [range, setRange] = useState({ anchor: 0, head: 0 });
  const [keeping, setKeeping] = useState(false);
  const next = useMemo(() => withKinds(text, kinds), [text, kinds]);
  const changed = text.blocks.filter(({ kind }, i) => kind !== kinds[i]).length;
  const [from, to] = [Math.min(range.anchor, range.head), Math.max(range.anchor, range.head)];
  const choose = (kind: (typeof kinds)[number]): void =>
    setKinds((before) => before.map((each, i) => (i >= from && i <= to ? kind : each)));
  const keep = async (): Promise<void> => {
    setKeeping(true);
    if (changed === 0 || (await keepKinds(document, text, kinds))) onClose();
    else setKeeping(false);
  };
  return (
    <Dialog
      title="Kinds of blocks"
      facts={`${document.number}, ${text.blocks.length} blocks`}
      width={860}
      height={720}
      bare
      onClose={onClose}
      actions={
        <>
          <p role="status" className={styles['effect']}>
            {changed === 0
              ? 'Words and annotations stay as they are'
              : effectOf(changed, renumbering(text.blocks, next.blocks))}
          </p>
          <Button kind="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button kind="primary" disabled={keeping} onClick={() => void keep()}>
            Keep kinds
          </Button>
        </>
      }
    >
      <div className={styles['inside']}>
        <KindButtons chosen={kinds.slice(from, to + 1)} onChoose={choose} />
        <BlockList text={next} before={text.blocks} range={range} onRange={setRange} onChoose={choose} />
      </div>
    </Dialog>
  );
}

function effectOf(changed: number, numbers: string | null): string {
  return `${counted(changed, 'block')} changed. ${numbers ?? 'Every ¶ keeps its number'}.`;
}
