/** A step that could not be done: why, and what the person at the keyboard can do about it. */
export class StepError extends Error {
  constructor(cause, mend) {
    super(cause);
    this.name = 'StepError';
    this.mend = mend;
  }
}

/**
 * Does one step of a command. What it does is told (on stderr) once it has taken a second; a
 * failure is told with the step, the cause and the mend, and ends the program with code 1.
 */
export async function step(doing, work) {
  const began = performance.now();
  const telling = setTimeout(() => console.error(`${doing} …`), 1_000);
  try {
    const result = await work();
    const seconds = Math.round((performance.now() - began) / 1_000);
    if (seconds > 1) console.error(`${doing}: done in ${seconds} s`);
    return result;
  } catch (error) {
    console.error(`\n${doing}: failed.`);
    console.error(`Cause: ${error instanceof StepError ? error.message : (error?.stack ?? error)}`);
    if (error instanceof StepError) console.error(`Mend: ${error.mend}`);
    process.exit(1);
  } finally {
    clearTimeout(telling);
  }
}
