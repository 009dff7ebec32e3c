import { linksOf } from '../../shared/comparison/chain.ts';
import { dateOf, shownDate } from '../../shared/model/library.ts';
import type { Id } from '../../shared/model/ids.ts';
import { say } from '../state/feedback.ts';
import { openDocument } from '../state/view.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Menu, MenuItem, MenuLabel, MenuRule } from '../ui/menu.tsx';
import styles from './chain-strip.module.css';
import { changeChain, goToLink } from './pair.ts';

/** A document of the chain: its number and date, and what can be done with its place. */
export function ChainStop({
  chain,
  index,
  isCompared,
}: {
  chain: readonly Id[];
  index: number;
  /** Whether it is A or B. */
  isCompared: boolean;
}) {
  const id = chain[index] ?? '';
  const document = useWorkspace((workspace) => workspace.documents.get(id));
  if (document === undefined) return null;
  const date = dateOf(document);
  const move = (by: 1 | -1): void => {
    const others = chain.filter((each) => each !== id);
    changeChain(others.toSpliced(index + by, 0, id));
    say(`${document.number} is now ${index + by + 1} of ${chain.length}`);
  };
  const takeOut = (): void => {
    const rest = chain.filter((each) => each !== id);
    changeChain(rest);
    const nearest = linksOf(rest)[Math.max(0, index - 1)];
    if (isCompared && nearest !== undefined) goToLink(nearest);
    say(`${document.number} is no longer in the chain`);
  };
  return (
    <Menu
      trigger={
        <button
          type="button"
          className={styles['stop']}
          data-compared={isCompared}
          aria-label={`${document.number}, ${index + 1} of ${chain.length}: ${document.title}`}
        >
          <span className={styles['number']}>{document.number}</span>
          {date === null ? null : (
            <span className={`${styles['date']} ${date.inferred ? styles['inferred'] : ''}`}>
              {shownDate(date)}
            </span>
          )}
        </button>
      }
    >
      <MenuLabel>{document.title}</MenuLabel>
      <MenuItem onSelect={() => openDocument(id)}>Read {document.number}</MenuItem>
      <MenuRule />
      <MenuItem disabled={index === 0} onSelect={() => move(-1)}>
        Earlier in the chain
      </MenuItem>
      <MenuItem disabled={index === chain.length - 1} onSelect={() => move(1)}>
        Later in the chain
      </MenuItem>
      <MenuItem onSelect={takeOut}>Take out of the chain</MenuItem>
    </Menu>
  );
}
