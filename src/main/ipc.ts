import { ipcMain } from 'electron';
import { type Answer, type Args, type Channel, type Reply, requests } from '../shared/ipc/contract.ts';
import { ReadoutError } from '../shared/model/errors.ts';
import { recordOf } from './error-record.ts';
import { mayAsk } from './security/policy.ts';

/** What main does for each request of the contract. */
export type Handlers = {
  readonly [C in Channel]: (...args: Args<C>) => Promise<Answer<C>> | Answer<C>;
};

/** The contract, seen as what makes the arguments of each channel out of anything. */
const parsers: { readonly [C in Channel]: { readonly args: { parse(value: unknown): Args<C> } } } = requests;

/** What is answered before the first workspace is open. */
const early: ReadonlySet<Channel> = new Set<Channel>(['start', 'text']);

/** The one door for all requests: the sender is checked, then the channel, then the arguments. */
export function openDoor(handlers: Handlers, begun: Promise<void>): void {
  ipcMain.handle('readout', async (event, channel: unknown, args: unknown): Promise<Reply> => {
    try {
      if (!mayAsk(event.senderFrame)) throw refused('It did not come from a page of this program.');
      if (!isChannel(channel)) throw refused('There is no such request.');
      if (!early.has(channel)) await begun;
      return { ok: true, value: await answer(handlers, channel, args) };
    } catch (error) {
      return { ok: false, error: recordOf(error) };
    }
  });
}

function isChannel(value: unknown): value is Channel {
  return typeof value === 'string' && Object.hasOwn(requests, value);
}

async function answer<C extends Channel>(handlers: Handlers, channel: C, args: unknown): Promise<Answer<C>> {
  let parsed: Args<C>;
  try {
    parsed = parsers[channel].args.parse(args);
  } catch (error) {
    throw refused('Its arguments are not what the contract says.', error);
  }
  return await handlers[channel](...parsed);
}

function refused(why: string, cause: unknown = null): ReadoutError {
  return new ReadoutError(
    'request-refused',
    `A request was refused. ${why}`,
    cause instanceof Error ? cause.message : null,
  );
}
