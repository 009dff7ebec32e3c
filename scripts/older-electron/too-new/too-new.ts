import { nativeTheme } from 'electron';

// The second came with a later Electron: the guard must refuse it, and only it.
export const dark = nativeTheme.shouldUseDarkColors;
export const plain = nativeTheme.shouldDifferentiateWithoutColor;
