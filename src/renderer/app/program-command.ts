import { type Action, dispatchAction, isAnswered } from '../state/actions.ts';
import { say } from '../state/feedback.ts';
import type { Keys } from '../ui/keys.ts';

/** Where keys act; the headings of the key table, in its order. */
export const places = [
  'Everywhere',
  'Read',
  'Tagging',
  'Compare',
  'Report',
  'Annotations',
  'Codebook',
  'Library',
  'Import',
] as const;

interface Described {
  readonly name: string;
  readonly where: (typeof places)[number];
  /** The first is shown; all of them are followed wherever the focus is. */
  readonly keys?: readonly Keys[];
  /** Whether a field in which the analyst types keeps the keys for itself. */
  readonly fieldsKeep?: boolean;
  /** Other words the palette finds it by. */
  readonly also?: string;
  /** What it is called now, where that says more than its name. */
  readonly nameNow?: () => string;
  /** Whether it can run now; without it, whether something on the screen answers to it, or always. */
  readonly can?: () => boolean;
}

/**
 * Something the program can be told to do. Without `run` it asks whatever on the screen
 * answers to the action that is its id (`useAction`).
 */
export type ProgramCommand = Described &
  ({ readonly id: Action; readonly run?: never } | { readonly id: string; readonly run: () => void });

/** Whether a command can run now. */
export function canRun(command: ProgramCommand): boolean {
  if (command.can !== undefined) return command.can();
  return command.run !== undefined || isAnswered(command.id);
}

/** Runs a command; the status bar says so when nothing on the screen answers to it. */
export function runCommand(command: ProgramCommand): void {
  if (command.run !== undefined) command.run();
  else if (!dispatchAction(command.id)) say(`${command.name}: not on this screen`);
}

/** What a command is called now. */
export function nameOf(command: ProgramCommand): string {
  return command.nameNow?.() ?? command.name;
}
