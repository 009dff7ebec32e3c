import styles from './legible.module.css';

/** Characters that are not seen and turn the direction of what follows. */
const turning = /([\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])/u;

const names: Readonly<Record<string, string>> = {
  '\u061C': 'ALM',
  '\u200E': 'LRM',
  '\u200F': 'RLM',
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};

/** Words with every control of direction shown by its name in place of what it does. O(length). */
export function Legible({ text }: { text: string }) {
  if (!turning.test(text)) return text;
  let at = 0;
  return text.split(turning).map((part) => {
    const name = names[part];
    const key = (at += part.length);
    return name === undefined ? (
      part
    ) : (
      <span key={key} className={styles['control']} title={`Control of direction ${name}`}>
        {name}
      </span>
    );
  });
}
