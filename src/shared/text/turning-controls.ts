/** Controls that turn the order of what follows them, never to go unseen: the sign Unicode gives each, and what it does. */
export const turningControls: Readonly<Record<string, readonly [sign: string, name: string]>> = {
  '\u202A': ['LRE', 'left-to-right embedding'],
  '\u202B': ['RLE', 'right-to-left embedding'],
  '\u202C': ['PDF', 'end of embedding or override'],
  '\u202D': ['LRO', 'left-to-right override'],
  '\u202E': ['RLO', 'right-to-left override'],
  '\u2066': ['LRI', 'left-to-right isolate'],
  '\u2067': ['RLI', 'right-to-left isolate'],
  '\u2068': ['FSI', 'first strong isolate'],
  '\u2069': ['PDI', 'end of isolate'],
};

const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** Words that are shown where nothing shows these controls: without them. */
export function withoutTurning(words: string): string {
  return words.replace(turning, '');
}
