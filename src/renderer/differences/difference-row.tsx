import { Minus, Pencil, Plus } from 'lucide-react';
import type { Difference, TagDifference } from '../../shared/difference/difference.ts';
import { paragraphAt } from '../annotating/place.ts';
import { useText } from '../state/texts.ts';
import { Mark } from '../ui/mark.tsx';
import { shownMoment } from '../ui/moment.ts';
import styles from './difference-row.module.css';
import { DifferenceText } from './difference-text.tsx';

const kinds = {
  added: { Icon: Plus, word: 'Added' },
  changed: { Icon: Pencil, word: 'Changed' },
  removed: { Icon: Minus, word: 'Removed' },
} as const;

/** One record that differs. */
export function DifferenceRow({ difference }: { difference: Difference }) {
  const { change, title, quotation, tags, text, facts, by } = difference;
  const { Icon, word } = kinds[change];
  return (
    <li className={styles['row']} data-change={change}>
      <span className={styles['change']}>
        <Icon size={13} aria-hidden="true" />
        {word}
      </span>
      <div className={styles['content']}>
        <div className={styles['title']}>
          {title}
          {quotation === null ? null : <Paragraph document={quotation.document} start={quotation.start} />}
          {by === null ? null : (
            <span className={styles['by']}>
              {by.name === '' ? '' : `${by.name}, `}
              {shownMoment(by.at)}
            </span>
          )}
        </div>
        {quotation === null ? null : <blockquote lang={quotation.language}>{quotation.words}</blockquote>}
        {tags.length === 0 ? null : (
          <div className={styles['tags']}>
            {tags.map((tag) => (
              <Tag key={tag.id} tag={tag} />
            ))}
          </div>
        )}
        {text.length === 0 ? null : <DifferenceText stretches={text} />}
        {facts.map((fact) => (
          <p key={fact} className={styles['fact']}>
            {fact}
          </p>
        ))}
      </div>
    </li>
  );
}

/** ` ¶ 14`, once the text is here; nothing where it is not in this workspace. */
function Paragraph({ document, start }: { document: string; start: number }) {
  const text = useText(document);
  const number = text.state === 'ready' ? paragraphAt(text.text, start) : null;
  return number === null ? null : <span className={styles['paragraph']}>¶ {number}</span>;
}

function Tag({ tag: { name, look, change } }: { tag: TagDifference }) {
  return (
    <span className={styles['tag']} data-change={change}>
      <Mark look={look} />
      {change === 'kept' ? name : change === 'added' ? <ins>{name}</ins> : <del>{name}</del>}
    </span>
  );
}
