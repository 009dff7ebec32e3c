import {
  type Answer,
  type Args,
  type Bridge,
  type Channel,
  Reply,
  requests,
  Told,
} from '../../shared/ipc/contract.ts';
import { ReadoutError } from '../../shared/model/errors.ts';

declare global {
  interface Window {
    readonly readout: Bridge;
  }
}

/** The contract, seen as what turns an answer of each channel into its type. */
const answers: { readonly [C in Channel]: { readonly answer: { parse(value: unknown): Answer<C> } } } =
  requests;

/** Asks main. Throws a ReadoutError with a sentence for the analyst. */
export async function request<C extends Channel>(channel: C, ...args: Args<C>): Promise<Answer<C>> {
  const reply = Reply.parse(await window.readout.request(channel, args));
  if (!reply.ok) throw new ReadoutError(reply.error.name, reply.error.message, reply.error.reason);
  return answers[channel].answer.parse(reply.value);
}

/** Calls back with everything main tells, in order; answers how to stop. */
export function listen(listener: (told: Told) => void): () => void {
  return window.readout.listen((told) => listener(Told.parse(JSON.parse(told))));
}
