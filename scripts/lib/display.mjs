import { spawn } from 'node:child_process';
import { which } from './run.mjs';
import { StepError } from './step.mjs';

/** Whether this is a Linux without a screen to put a window on. */
export function headless({ platform = process.platform, env = process.env } = {}) {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}

/** Starts a virtual display that ends with this program. Answers its name, for DISPLAY. */
export async function virtualDisplay() {
  const program = which('Xvfb');
  if (!program) {
    throw new StepError(
      'this machine has no display, and no Xvfb to stand in for one',
      'install one (sudo apt-get install xvfb xauth) and run the command again, or give it a display:  xvfb-run -a npm start',
    );
  }
  // The server looks for a free number itself and writes it to descriptor 3.
  const server = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', '1680x1200x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise((resolve, reject) => {
    let said = '';
    server.stdio[3].setEncoding('utf8').on('data', (text) => {
      said += text;
      if (said.endsWith('\n')) resolve(said.trim());
    });
    server.on('exit', (code) =>
      reject(new StepError(`Xvfb ended with code ${code}`, 'see what `Xvfb :99` says')),
    );
  });
  server.unref();
  server.stdio[3].unref();
  process.on('exit', () => server.kill());
  return `:${number}`;
}
