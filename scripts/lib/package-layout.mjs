import { chmodSync, copyFileSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { root } from './root.mjs';

/**
 * Lays the installed program out under `stage` as Debian wants it: the runtime with its fuses
 * set and the program in app.asar, and beside it what the desktop and the law want to know.
 */
export async function layOut(stage, manifest, runtime) {
  const { name } = manifest;
  const lib = join(stage, 'usr', 'lib', name);
  copyRuntime(runtime.dist, lib, name);
  await packApp(lib, manifest, join(dirname(stage), 'content'));
  await setFuses(join(lib, name));

  mkdirSync(join(stage, 'usr', 'bin'), { recursive: true });
  symlinkSync(`../lib/${name}/${name}`, join(stage, 'usr', 'bin', name));
  const share = (from, to) => install(join(root, from), join(stage, 'usr', 'share', to));
  share('packaging/readout.desktop', 'applications/readout.desktop');
  share('packaging/readout.xml', 'mime/packages/readout.xml');
  share('packaging/readout.svg', 'icons/hicolor/scalable/apps/readout.svg');
  share('packaging/readout.png', 'icons/hicolor/256x256/apps/readout.png');
  share('LICENSE', `doc/${name}/copyright`);
  for (const font of fonts) {
    share(`node_modules/${font}/LICENSE`, `doc/${name}/fonts/${font.split('/')[1]}.txt`);
  }
  mkdirSync(join(stage, 'DEBIAN'));
  writeFileSync(join(stage, 'DEBIAN', 'control'), control(manifest));
}

const fonts = [
  '@fontsource-variable/inter',
  '@fontsource-variable/source-serif-4',
  '@fontsource/ibm-plex-mono',
];

function copyRuntime(dist, lib, name) {
  const unwanted = new Set(['resources', 'electron', 'version']);
  cpSync(dist, lib, {
    recursive: true,
    filter: (path) => {
      const inside = relative(dist, path);
      return !unwanted.has(inside) && (!inside.startsWith('locales/') || inside === 'locales/en-US.pak');
    },
  });
  copyFileSync(join(dist, 'electron'), join(lib, name));
  // The sandbox's helper, for kernels that give programs no user namespaces.
  chmodSync(join(lib, 'chrome-sandbox'), 0o4755);
}

async function packApp(lib, { name, productName, version, type, main }, content) {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(root, 'out'), join(content, 'out'), {
    recursive: true,
    filter: (path) => !['out/cli', 'out/.built'].includes(relative(root, path)),
  });
  cpSync(join(root, 'seeds', 'sample.readout'), join(content, 'seeds', 'sample.readout'), {
    recursive: true,
  });
  writeFileSync(
    join(content, 'package.json'),
    JSON.stringify({ name, productName, version, type, main }, null, 2),
  );
  mkdirSync(join(lib, 'resources'), { recursive: true });
  await createPackage(content, join(lib, 'resources', 'app.asar'));
}

async function setFuses(program) {
  await flipFuses(program, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: false,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  });
}

function control({ name, version, description }) {
  return `Package: ${name}
Version: ${version}
Architecture: amd64
Maintainer: Readout contributors <readout@example.invalid>
Section: editors
Priority: optional
Depends: libgtk-3-0 | libgtk-3-0t64, libnss3, libasound2 | libasound2t64, libgbm1, libdrm2, libxss1, libatspi2.0-0 | libatspi2.0-0t64, libxkbcommon0, libxdamage1, xdg-utils
Recommends: fonts-noto-cjk
Description: ${description}
`;
}

function install(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  chmodSync(to, 0o644);
}
