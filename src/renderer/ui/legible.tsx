import { turningControls } from '../../shared/text/turning-controls.ts';
import styles from './legible.module.css';

const turning = new RegExp(`([${Object.keys(turningControls).join('')}])`, 'u');

/** Words with every control that turns their order shown by its sign in place of what it does. O(length). */
export function Legible({ text }: { text: string }) {
  if (!turning.test(text)) return text;
  let at = 0;
  return text.split(turning).map((part) => {
    const control = turningControls[part];
    const key = (at += part.length);
    if (control === undefined) return part;
    const [sign, name] = control;
    return (
      <span key={key} className={styles['control']} title={name}>
        {sign}
      </span>
    );
  });
}
