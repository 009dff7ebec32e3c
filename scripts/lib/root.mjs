import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = resolve(fileURLToPath(new URL('../../', import.meta.url)));

/** The folder a command was typed in: npm runs scripts in the project's root, wherever that was. */
export const typedIn = process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd();
