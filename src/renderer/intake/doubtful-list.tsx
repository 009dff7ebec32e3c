import type { Doubtful } from '../../shared/interchange/intake/intake.ts';
import type { QuotedPassage } from '../../shared/model/annotation.ts';
import { counted } from '../../shared/wording.ts';
import { useWorkspace } from '../state/workspace.ts';
import { Check, Radio } from '../ui/choices.tsx';
import { useMore } from '../ui/use-more.tsx';
import styles from './doubtful-list.module.css';

/** Rows drawn at first, and how many more at a time. */
const some = 30;

/** Annotations that may stand where they seem to: each with its words in context, to be said yes or no to, or all at once. */
export function DoubtfulList({
  doubtful,
  accepted,
  onChange,
}: {
  doubtful: readonly Doubtful[];
  accepted: ReadonlySet<string>;
  onChange: (accepted: ReadonlySet<string>) => void;
}) {
  const { most, line } = useMore(doubtful.length, some, ', answered as all');
  if (doubtful.length === 0) return null;
  const every = new Set(doubtful.map(({ key }) => key));
  const answer = (key: string, isYes: boolean): void => {
    const next = new Set(accepted);
    if (isYes) next.add(key);
    else next.delete(key);
    onChange(next);
  };
  return (
    <section aria-label="Uncertain" className={styles['doubtful']}>
      <fieldset className={styles['all']}>
        <legend>{legendOf(doubtful.length)}</legend>
        <Radio name="all-doubtful" checked={accepted.size === 0} onChoose={() => onChange(new Set())}>
          Take none
        </Radio>
        <Radio name="all-doubtful" checked={accepted.size === every.size} onChoose={() => onChange(every)}>
          Take all
        </Radio>
        <span className={styles['count']}>
          {accepted.size.toLocaleString('en')} of {every.size.toLocaleString('en')} taken
        </span>
      </fieldset>
      <ol>
        {doubtful.slice(0, most).map((each) => (
          <Row
            key={each.key}
            doubtful={each}
            isAccepted={accepted.has(each.key)}
            onAnswer={(isYes) => answer(each.key, isYes)}
          />
        ))}
      </ol>
      {line}
    </section>
  );
}

function Row({
  doubtful: { annotation, why, words },
  isAccepted,
  onAnswer,
}: {
  doubtful: Doubtful;
  isAccepted: boolean;
  onAnswer: (isYes: boolean) => void;
}) {
  const document = useWorkspace(({ documents }) => documents.get(annotation.document));
  const { ranges, note } = annotation;
  const isOther = words !== '' && words !== ranges.map(({ exact }) => exact).join(' […] ');
  return (
    <li>
      <Check checked={isAccepted} onChange={onAnswer}>
        It may stand here: {why}
      </Check>
      <div className={styles['place']}>
        <p className={styles['where']}>
          <b>{document?.number}</b> {document?.title}
          {annotation.author === '' ? null : `, by ${annotation.author}`}
        </p>
        {ranges.map((range) => (
          <blockquote key={range.start} lang={document?.language}>
            <InContext {...range} />
          </blockquote>
        ))}
        {isOther ? <p className={styles['file']}>The file has: “{words}”</p> : null}
        {note === '' ? null : <p className={styles['note']}>{note}</p>}
      </div>
    </li>
  );
}

function InContext({ prefix, exact, suffix }: QuotedPassage) {
  return (
    <>
      {prefix}
      <mark>{exact}</mark>
      {suffix}
    </>
  );
}

function legendOf(count: number): string {
  return count === 1
    ? 'One annotation may stand here; the file does not prove it'
    : `${counted(count, 'annotation')} may stand here; the file does not prove it`;
}
