import { type Request, requestOf } from './arguments.ts';
import { CliError } from './cli-error.ts';
import { compare } from './compare.ts';
import { makeExport } from './export.ts';
import { help } from './help.ts';
import { importFiles } from './import.ts';
import { importExitCode, importJson, importText } from './import-words.ts';
import { type MadeFile, writeFile } from './made-file.ts';
import { makeReport } from './report.ts';
import { verify } from './verify.ts';
import { findingsExitCode, findingsJson, findingsText } from './verify-words.ts';

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await run(requestOf(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  console.error(`readout: ${error.message}`);
  process.exitCode = 2;
}

async function run(request: Request): Promise<void> {
  switch (request.command) {
    case 'help':
      process.stdout.write(help);
      return;
    case 'compare':
      process.stdout.write(await compare(request.left, request.right, request.json));
      return;
    case 'import': {
      const { files, warnings } = await importFiles(request, today());
      for (const warning of warnings) console.error(`readout: ${warning}`);
      process.stdout.write((request.json ? importJson : importText)(files, request.dryRun));
      process.exitCode = importExitCode(files);
      return;
    }
    case 'report':
      await deliver(await makeReport(request, today()), request.output);
      return;
    case 'export':
      await deliver(await makeExport(request, new Date().toISOString()), request.output);
      return;
    case 'verify': {
      const findings = await verify(request);
      if (findings.warning !== null) console.error(`readout: ${findings.warning}`);
      process.stdout.write((request.json ? findingsJson : findingsText)(findings));
      process.exitCode = findingsExitCode(findings);
    }
  }
}

/** Text goes to standard output where no file is named. */
async function deliver({ content, warnings }: MadeFile, output: string | null): Promise<void> {
  for (const warning of warnings) console.error(`readout: ${warning}`);
  if (output === null) process.stdout.write(content);
  else await writeFile(output, content);
}

/** The day by this machine's calendar. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
