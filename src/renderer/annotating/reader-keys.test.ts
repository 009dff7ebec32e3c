import { describe, expect, it } from 'vitest';
import { actOf } from './reader-keys.ts';

const key = (name: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, ...more });

describe('keys in the text', () => {
  it('take digits by their place, so that Shift does not change them', () => {
    expect(actOf(key('3', { code: 'Digit3' }), true)).toEqual({ name: 'tag', digit: 3, stay: false });
    expect(actOf(key('#', { code: 'Digit3', shiftKey: true }), true)).toEqual({
      name: 'tag',
      digit: 3,
      stay: true,
    });
    expect(actOf(key('0', { code: 'Digit0' }), true)).toBeNull();
  });

  it('move and extend', () => {
    expect(actOf(key('j'), true)).toEqual({ name: 'move', motion: 'next-paragraph', extend: false });
    expect(actOf(key('W', { shiftKey: true }), true)).toEqual({ name: 'move', motion: 'word', extend: true });
  });

  it('move the edges of what is open: the right one, with Alt the left one, with Ctrl by character', () => {
    expect(actOf(key('ArrowRight', { shiftKey: true }), false)).toEqual({
      name: 'edge',
      edge: 'right',
      by: 'word',
      towards: 'end',
    });
    expect(actOf(key('ArrowLeft', { shiftKey: true, altKey: true, ctrlKey: true }), false)).toEqual({
      name: 'edge',
      edge: 'left',
      by: 'character',
      towards: 'start',
    });
    expect(actOf(key('ArrowLeft', { altKey: true }), true)).toBeNull();
    expect(actOf(key('ArrowRight'), true)).toBeNull();
  });

  it('keep a range with +, which takes Shift on many keyboards, and leave Ctrl + to the size of text', () => {
    expect(actOf(key('+', { shiftKey: true }), true)).toEqual({ name: 'keep-range' });
    expect(actOf(key('+', { ctrlKey: true }), true)).toBeNull();
  });

  it('leave every key of a single character alone when they are switched off, and others not', () => {
    for (const name of ['j', 't', 'h', '[', '3'])
      expect(actOf(key(name, { code: 'Digit3' }), false)).toBeNull();
    expect(actOf(key('Delete'), false)).toEqual({ name: 'delete' });
  });

  it('leave shortcuts and composition alone', () => {
    expect(actOf(key('j', { ctrlKey: true }), true)).toBeNull();
    expect(actOf(key('3', { code: 'Digit3', altKey: true }), true)).toBeNull();
    expect(actOf(key('n', { isComposing: true }), true)).toBeNull();
  });
});
