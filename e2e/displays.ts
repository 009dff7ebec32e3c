/** The virtual displays that were started for the tests, one for each that may run at a time; none on a real screen. */
export const displays: readonly string[] = (process.env['READOUT_DISPLAYS'] ?? '')
  .split(',')
  .filter((name) => name !== '');

/** The environment of a program that a test starts: the display of the worker that runs the test. */
export function onOwnDisplay(): Record<string, string> {
  const own = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
  return own === undefined ? {} : { DISPLAY: own };
}
