import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, root, test } from './fixtures.ts';

/** Runs a command where every packet that would leave is counted; null where that cannot be had. */
function countPackets(command: readonly string[]): { packets: number | null; said: string } {
  const ran = spawnSync('sh', [join(root, 'scripts', 'offline.sh'), ...command], { encoding: 'utf8' });
  const count = /^packets that tried to leave: (\d+)$/m.exec(ran.stdout ?? '')?.[1];
  return { packets: count === undefined ? null : Number(count), said: `${ran.stdout}\n${ran.stderr}` };
}

const node = (script: string) => countPackets([process.execPath, '-e', script]);

test.describe('the network', () => {
  test.beforeEach(() => {
    const { packets, said } = countPackets(['true']);
    test.skip(packets === null, `not run: no network namespace with iproute2 here (${said.trim()})`);
  });

  test('is watched: one datagram, and one name looked up, are counted', () => {
    const datagram = `const s = require('dgram').createSocket('udp4'); s.send('x', 9, '203.0.113.1', () => s.close())`;
    expect(node(datagram).packets).toBeGreaterThan(0);
    expect(node(`require('dns').lookup('example.org', () => {})`).packets).toBeGreaterThan(0);
    expect(node('').packets).toBe(0);
  });

  test('gets not one packet in a working day', () => {
    test.setTimeout(180_000);
    const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    const config = join(root, 'e2e', 'offline', 'playwright.config.ts');
    const { packets, said } = countPackets([process.execPath, playwright, 'test', '--config', config]);
    expect(said).toContain('1 passed');
    expect(packets).toBe(0);
  });
});
