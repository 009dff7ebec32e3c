import type { Document } from '../../shared/model/document.ts';
import { openComparison } from '../state/view.ts';
import styles from './choose-pair.module.css';

/** Two documents that can be compared, with what there is to say of them. */
export interface ListedPair {
  readonly key: string;
  readonly a: Document;
  readonly b: Document;
  readonly facts: readonly string[];
}

/** A list of pairs under a title: each opens in Compare. */
export function Pairs({ title, pairs }: { title: string; pairs: readonly ListedPair[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul className={styles['pairs']}>
        {pairs.map(({ key, a, b, facts }) => (
          <li key={key}>
            <button type="button" onClick={() => openComparison(a.id, b.id)}>
              <span className={styles['number']}>{a.number}</span>
              <span className={styles['title']} lang={a.language}>
                {a.title}
              </span>
              <span className={styles['number']}>{b.number}</span>
              <span className={styles['title']} lang={b.language}>
                {b.title}
              </span>
              <span className={styles['fact']}>
                {facts.map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
