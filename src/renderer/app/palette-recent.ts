import type { ProgramCommand } from './program-command.ts';

/** Ids of the commands the palette ran in this session, latest first. */
let ran: readonly string[] = [];

/** Commands kept at most. */
const most = 5;

export function remember({ id }: ProgramCommand): void {
  ran = [id, ...ran.filter((other) => other !== id)].slice(0, most);
}

/** Those of some commands that were run last, latest first. */
export function lastRun(commands: readonly ProgramCommand[]): ProgramCommand[] {
  return ran.flatMap((id) => commands.find((command) => command.id === id) ?? []);
}
