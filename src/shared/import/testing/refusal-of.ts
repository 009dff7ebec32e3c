import { ReadoutError } from '../../model/errors.ts';

/** The sentence with which an attempt is refused, which must name the file; else throws. */
export async function refusalOf(name: string, attempt: () => unknown): Promise<string> {
  try {
    await attempt();
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    if (!error.message.includes(name))
      throw new Error(`The file is not named: ${error.message}`, { cause: error });
    return error.message;
  }
  throw new Error('Nothing was refused');
}
