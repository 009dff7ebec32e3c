import { describe, expect, it } from 'vitest';
import { paragraphs, reworded } from './texts.ts';

describe('made-up texts', () => {
  it('are the same for the same seed and others for another', () => {
    expect(paragraphs(20, 300, 7)).toEqual(paragraphs(20, 300, 7));
    expect(paragraphs(20, 300, 7)).not.toEqual(paragraphs(20, 300, 8));
  });

  it('have about the length asked for', () => {
    const characters = paragraphs(1_700, 590, 1).join('\n').length;
    expect(characters).toBeGreaterThan(950_000);
    expect(characters).toBeLessThan(1_250_000);
  });

  it('are reworded in about the share asked for', () => {
    const before = paragraphs(2_000, 100, 1);
    const after = reworded(before, 0.08, 2);
    const changed = after.filter((text, i) => text !== before[i]).length;
    expect(changed).toBeGreaterThan(110);
    expect(changed).toBeLessThan(210);
  });
});
