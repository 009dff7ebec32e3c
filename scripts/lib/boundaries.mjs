import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'vite';

/**
 * Who may know whom. `files` is `{ path, code }[]`, paths from the project's root with forward
 * slashes; answers one sentence for each import, or use of clock and chance, that is not allowed.
 */
export function violations(files) {
  return files.flatMap(({ path, code }) => {
    const room = roomOf(path);
    if (!room) return [];
    const { imports, clocks } = read(path, code);
    const test = /\.test\.tsx?$/.test(path);
    return [
      ...imports.flatMap((request) => refusal(path, room, request, test)),
      ...(room.pure && !test ? clocks.map((what) => `${path}: ${what}: shared is told times and ids`) : []),
    ];
  });
}

const screens = '(library|codebook|read|compare|annotations|analyse|report|import|settings|first-run)';

/** What any screen or dialog may be made of. `differences` is the one list of what differs, wherever that is asked. */
const common =
  /^src\/renderer\/(state|ui|reading-surface|annotating|differences|exports|memos|occurrences|fates|related|ways-in|workers)\//;

// The first room that matches a file is its own. Main parses no document: what reads them (`shared/import`)
// runs in the window's sandbox, or without a window at all. `knows`: which of our files it may import;
// `packages`: which npm packages, Node modules (`node:fs`) and Electron (`electron`) it may.
const rooms = [
  {
    name: 'shared',
    at: /^src\/shared\//,
    knows: [/^src\/shared\//],
    packages: notOf('node:', 'electron', 'lowdb', 'react', 'prosemirror', 'radix-ui'),
    pure: true,
  },
  {
    name: 'main/workspace and main/files',
    at: /^src\/main\/(workspace|files)\//,
    knows: [/^src\/(shared(?!\/import\/)|main\/workspace|main\/files)\//],
    packages: notOf('electron', 'react', 'prosemirror', 'radix-ui'),
  },
  {
    name: 'main',
    at: /^src\/main\//,
    knows: [/^src\/(shared(?!\/import\/)|main)\//],
    packages: notOf('react', 'prosemirror', 'radix-ui'),
  },
  {
    name: 'preload',
    at: /^src\/preload\//,
    knows: [/^src\/(shared|preload)\//],
    packages: notOf('node:', 'lowdb'),
  },
  {
    name: 'cli',
    at: /^src\/cli\//,
    knows: [/^src\/(shared|cli|main\/workspace|main\/files)\//],
    packages: notOf('electron', 'react'),
  },
  {
    name: 'a screen',
    at: new RegExp(`^src/renderer/${screens}/`),
    knows: [/^src\/shared\//, common, 'itself'],
    packages: notOf('node:', 'electron', 'lowdb'),
  },
  {
    name: 'the app frame',
    at: /^src\/renderer\/(app\/|[^/]+$)/,
    knows: [/^src\/(shared|renderer)\//],
    packages: notOf('node:', 'electron', 'lowdb'),
  },
  {
    name: 'what screens share',
    at: /^src\/renderer\//,
    knows: [/^src\/shared\//, common, /^src\/renderer\/[^/]+\.css$/, 'itself'],
    packages: notOf('node:', 'electron', 'lowdb'),
  },
];

function roomOf(path) {
  return rooms.find(({ at }) => at.test(path));
}

function notOf(...names) {
  return (request) => !names.some((name) => request === name || request.startsWith(name));
}

function refusal(path, room, request, test) {
  if (!request.startsWith('.')) {
    const tool = test && (request.startsWith('node:') || request === 'vitest');
    return tool || room.packages(request) ? [] : [`${path}: ${room.name} may not import ${request}`];
  }
  const target = normalize(join(dirname(path), request.replace(/\?.*$/, '')));
  const own = room.knows.includes('itself') && target.startsWith(`${path.split('/').slice(0, 3).join('/')}/`);
  if (test && /^seeds\/manifest\.ts$/.test(target)) return [];
  const known = room.knows.some((place) => place instanceof RegExp && place.test(target));
  return own || known ? [] : [`${path}: ${room.name} may not import ${target}`];
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function read(path, code) {
  const imports = [];
  const clocks = [];
  visit(parseSync(path, code).program, (node) => {
    if (importing.has(node.type) && typeof node.source?.value === 'string') imports.push(node.source.value);
    if (node.type === 'NewExpression' && node.callee.name === 'Date' && node.arguments.length === 0) {
      clocks.push('new Date()');
    }
    if (node.type === 'NewExpression' && node.callee.name === 'URL') {
      const [first] = node.arguments;
      if (typeof first?.value === 'string' && first.value.startsWith('.')) imports.push(first.value);
    }
    if (node.type === 'MemberExpression') {
      const name = `${node.object.name}.${node.property.name}`;
      if (name === 'Date.now' || name === 'Math.random') clocks.push(name);
    }
  });
  return { imports, clocks };
}

function visit(node, see) {
  if (Array.isArray(node)) for (const each of node) visit(each, see);
  else if (node !== null && typeof node === 'object') {
    if (typeof node.type === 'string') see(node);
    for (const value of Object.values(node)) visit(value, see);
  }
}
