import { isWorkspaceOpen } from '../state/workspace.ts';
import type { ProgramCommand } from './program-command.ts';

/** What is done with two versions beside each other, or with several. */
export const compareCommands = [
  { id: 'next-change', name: 'Next change', where: 'Compare', keys: ['F7'] },
  { id: 'previous-change', name: 'Change before', where: 'Compare', keys: ['Shift+F7'] },
  { id: 'swap', name: 'Swap A and B', where: 'Compare' },
  { id: 'fold-run', name: 'Fold or unfold the run of rows only one side has', where: 'Compare' },
  { id: 'sentences', name: 'Sentences of the current row', where: 'Compare', also: 'detail' },
  { id: 'echoes', name: 'Echoes: set phrases both sides share', where: 'Compare' },
  {
    id: 'punctuation',
    name: 'Mark punctuation, case and width too',
    where: 'Compare',
    keys: ['F9'],
    also: 'quiet differences quotation marks',
  },
  {
    id: 'stance-words',
    name: 'Stance words…',
    where: 'Compare',
    also: 'cues softer stronger scales levels verbs intensifiers modal',
    can: isWorkspaceOpen,
  },
  {
    id: 'fates',
    name: 'Fates of the annotations in the other version…',
    where: 'Compare',
    keys: ['Alt+Shift+F'],
    also: 'carry over tags notes verbatim moved reworded replaced removed',
    can: isWorkspaceOpen,
  },
  {
    id: 'topics',
    name: 'Rows or topics of the comparison',
    where: 'Compare',
    keys: ['F8'],
    also: 'order silence share of words only in',
  },
  {
    id: 'presence',
    name: 'Look for its paragraphs in several documents',
    where: 'Compare',
    keys: ['Shift+F8'],
    also: 'presence table against others outlets which carry related quotes',
    can: isWorkspaceOpen,
  },
  {
    id: 'next-link',
    name: 'Next two versions of the chain',
    where: 'Compare',
    keys: ['Alt+PageDown'],
    also: 'strip step',
  },
  {
    id: 'previous-link',
    name: 'Two versions before',
    where: 'Compare',
    keys: ['Alt+PageUp'],
    also: 'strip step chain previous',
  },
  {
    id: 'compare-chain',
    name: 'Compare a chain…',
    where: 'Compare',
    also: 'versions several documents in order',
    can: isWorkspaceOpen,
  },
  {
    id: 'correct-row',
    name: 'Correct what this row is paired with…',
    where: 'Compare',
    also: 'pair unpair not a pair paragraph alignment',
  },
  {
    id: 'corrections',
    name: 'Corrections of the alignment…',
    where: 'Compare',
    also: 'paired by you unpair',
  },
  {
    id: 'saved-comparisons',
    name: 'Saved comparisons…',
    where: 'Compare',
    also: 'kept chains pairs presence',
    can: isWorkspaceOpen,
  },
] as const satisfies readonly ProgramCommand[];
