/** What a runner did: `{ passed, failed, skipped }`, why each skipped test was not run, and what else it counted. */
const nothing = { passed: 0, failed: 0, skipped: 0, reasons: [], notes: [] };

/** A check that passes or fails as a whole. */
export function fromCheck(code) {
  return { ...nothing, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Vitest's JSON report (null when there is none) and its exit code. */
export function fromVitest(report, code) {
  if (!report) return settle(nothing, code);
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const count = (...states) => tests.filter(({ status }) => states.includes(status)).length;
  // A file that could not be loaded has failed without a test to say so.
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  const skipped = tests.filter(({ status }) => ['skipped', 'pending', 'todo', 'disabled'].includes(status));
  return settle(
    {
      passed: count('passed'),
      failed: count('failed') + unloaded.length,
      skipped: skipped.length,
      reasons: skipped.map((each) => each.fullName),
    },
    code,
  );
}

/** Playwright's JSON report (null when there is none) and its exit code. */
export function fromPlaywright(report, code) {
  if (!report) return settle(nothing, code);
  const tests = specs(report.suites).flatMap(({ title, tests: runs }) =>
    runs.map((each) => ({ ...each, title })),
  );
  const skipped = tests.filter(({ status }) => status === 'skipped');
  const { expected, unexpected, flaky } = report.stats;
  return settle(
    {
      passed: expected,
      failed: unexpected + flaky,
      skipped: skipped.length,
      reasons: skipped.map(({ title, annotations }) => {
        const why = annotations.find(({ type }) => type === 'skip')?.description;
        return why ? `${title}: ${why}` : title;
      }),
    },
    code,
  );
}

/** The report of the kills and power cuts (null when there is none) and its exit code. */
export function fromFaults(report, code) {
  if (!report) return settle(nothing, code);
  return { ...fromCheck(code), notes: [report.sentence] };
}

/** The sum over all runners. */
export function sum(totals) {
  return totals.reduce(
    (all, each) => ({
      passed: all.passed + each.passed,
      failed: all.failed + each.failed,
      skipped: all.skipped + each.skipped,
      reasons: [...all.reasons, ...each.reasons],
      notes: [...all.notes, ...each.notes],
    }),
    nothing,
  );
}

/** The last line of a test run. */
export function line({ passed, failed, skipped, notes }) {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return [counts, ...notes].join('; ');
}

/** A runner that ended badly, or ran nothing, has failed even where no test of it says so. */
function settle(total, code) {
  const silent = total.failed === 0 && (code !== 0 || total.passed + total.skipped === 0);
  return { ...nothing, ...total, failed: silent ? 1 : total.failed };
}

function specs(suites = []) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specs(suite.suites)]);
}
