import type { Document } from '../../shared/model/document.ts';
import { Settings } from '../../shared/model/settings.ts';
import { armedNow } from '../state/armed.ts';
import { say } from '../state/feedback.ts';
import { canTravel } from '../state/history.ts';
import { lastTags } from '../state/recent-tags.ts';
import { changeSettings, settingsStore, toggleSuggestions } from '../state/settings.ts';
import { changeView, viewStore } from '../state/view.ts';
import { isWorkspaceOpen, redo, undo, undoNow, workspaceNow } from '../state/workspace.ts';
import { isMac } from '../ui/keys.ts';
import { compareCommands } from './compare-commands.ts';
import { exportCommands } from './export-commands.ts';
import type { ProgramCommand } from './program-command.ts';
import { reportCommands } from './report-commands.ts';
import { workspaceCommands } from './workspace-commands.ts';

const list = [
  { id: 'read', name: 'Read', where: 'Everywhere', keys: ['Mod+1'], also: 'mode tab' },
  { id: 'compare', name: 'Compare', where: 'Everywhere', keys: ['Mod+2'], also: 'mode tab' },
  { id: 'report', name: 'Report', where: 'Everywhere', keys: ['Mod+4'], also: 'mode tab' },
  {
    id: 'annotations',
    name: 'Annotations',
    where: 'Everywhere',
    keys: ['Mod+5'],
    also: 'mode tab list of all notes passages',
  },
  { id: 'palette', name: 'Search or run a command', where: 'Everywhere', keys: ['Mod+K'] },
  {
    id: 'back',
    name: 'Back to the place before',
    where: 'Everywhere',
    keys: ['Alt+ArrowLeft'],
    // There Alt and an arrow go from word to word.
    fieldsKeep: isMac,
    can: () => canTravel(-1),
  },
  {
    id: 'forward',
    name: 'Forward again',
    where: 'Everywhere',
    keys: ['Alt+ArrowRight'],
    fieldsKeep: isMac,
    can: () => canTravel(1),
  },
  {
    id: 'settings',
    name: 'Settings…',
    where: 'Everywhere',
    keys: ['Mod+,'],
    also: 'theme text size measure single-letter keys language of segmentation analyst name',
  },
  { id: 'rail', name: 'Show or hide the library and codebook', where: 'Everywhere', keys: ['Mod+B'] },
  { id: 'add-documents', name: 'Import files…', where: 'Everywhere', keys: ['Mod+I'], also: 'add documents' },
  { id: 'import-folder', name: 'Import a folder…', where: 'Everywhere', also: 'add documents files' },
  {
    id: 'import-paste',
    name: 'Paste a statement…',
    where: 'Everywhere',
    also: 'import text clipboard add document',
  },
  {
    id: 'import-foreign',
    name: 'Import annotations or a project…',
    where: 'Everywhere',
    also: 'REFI-QDA qdpx qdc NVivo ATLAS.ti MAXQDA QualCoder Taguette Hypothesis Web Annotation JSON-LD codebook',
  },
  ...exportCommands,
  {
    id: 'undo',
    name: 'Undo',
    where: 'Everywhere',
    keys: ['Mod+Z'],
    fieldsKeep: true,
    nameNow: () => `Undo ${undoNow().undo ?? ''}`.trim(),
    can: () => undoNow().undo !== null,
    run: () => void undo(),
  },
  {
    id: 'redo',
    name: 'Redo',
    where: 'Everywhere',
    keys: ['Mod+Shift+Z'],
    fieldsKeep: true,
    nameNow: () => `Redo ${undoNow().redo ?? ''}`.trim(),
    can: () => undoNow().redo !== null,
    run: () => void redo(),
  },
  { id: 'text-larger', name: 'Larger text', where: 'Everywhere', keys: ['Mod++', 'Mod+='] },
  { id: 'text-smaller', name: 'Smaller text', where: 'Everywhere', keys: ['Mod+-'] },
  { id: 'text-reset', name: 'Usual text size', where: 'Everywhere', keys: ['Mod+0'] },
  {
    id: 'keys',
    name: 'Keyboard',
    where: 'Everywhere',
    keys: ['?'],
    fieldsKeep: true,
    also: 'keys shortcuts',
  },
  theme('light', 'Light'),
  theme('dark', 'Dark'),
  theme('system', 'Light or dark as the system'),
  {
    id: 'letter-keys',
    name: 'Switch single-letter keys on or off',
    where: 'Everywhere',
    nameNow: () => `Switch single-letter keys ${settingsStore.get().letterKeys ? 'off' : 'on'}`,
    run: () => changeSettings({ letterKeys: !settingsStore.get().letterKeys }),
  },
  ...workspaceCommands,
  { id: 'document-memo', name: 'Memo of the document', where: 'Read', also: 'note thoughts' },
  { id: 'facts', name: 'Facts of the document…', where: 'Library', also: 'edit title date outlet speakers' },
  {
    id: 'block-kinds',
    name: 'Kinds of blocks…',
    where: 'Library',
    also: 'paragraph heading caption furniture',
  },
  {
    id: 'boilerplate',
    name: 'Show or hide boilerplate',
    where: 'Read',
    also: 'furniture hidden lines menu footer',
  },
  {
    id: 'save-text',
    name: 'Save the text of the document…',
    where: 'Library',
    also: 'export plain text file characters',
    nameNow: () => `Save the text of ${documentInSight()?.number ?? 'the document'}…`,
    can: () => documentInSight() !== undefined,
  },
  { id: 'group-documents', name: 'Group documents…', where: 'Library' },
  { id: 'remove-document', name: 'Remove from the library', where: 'Library', also: 'delete document' },
  { id: 'removed-documents', name: 'Removed documents…', where: 'Library', also: 'restore deleted' },
  { id: 'find', name: 'Find in the document', where: 'Read', keys: ['Mod+F'] },
  { id: 'find-next', name: 'Next match', where: 'Read', keys: ['F3'] },
  { id: 'find-previous', name: 'Match before', where: 'Read', keys: ['Shift+F3'] },
  {
    id: 'occurrences',
    name: 'Tag every occurrence…',
    where: 'Tagging',
    keys: ['Alt+A'],
    also: 'all keyword in context find',
  },
  {
    id: 'next-suggestion',
    name: 'Next suggestion of a keyword rule',
    where: 'Tagging',
    also: 'margin accept dismiss',
  },
  {
    id: 'suggestions',
    name: 'Show or hide suggestions in the margin',
    where: 'Tagging',
    nameNow: () => `${settingsStore.get().suggestions ? 'Hide' : 'Show'} suggestions in the margin`,
    can: isWorkspaceOpen,
    run: toggleSuggestions,
  },
  {
    id: 'copy-citation',
    name: 'Copy the quotation with its citation',
    where: 'Read',
    keys: ['Mod+Shift+C'],
  },
  ...compareCommands,
  ...reportCommands,
  {
    id: 'codebook',
    name: 'Edit codebook',
    where: 'Codebook',
    keys: ['Mod+Shift+K'],
    also: 'tags rename merge colour import export',
  },
  {
    id: 'arm',
    name: 'Tag every selection with the tag used last',
    where: 'Tagging',
    keys: ['Alt+L'],
    also: 'arm',
    nameNow: armName,
  },
  {
    id: 'show-every-tag',
    name: 'Show every tag',
    where: 'Codebook',
    keys: ['Alt+0'],
    can: isWorkspaceOpen,
    run: () => {
      changeView({ soloTag: null, hiddenTags: [] });
      say('Every tag is shown');
    },
  },
] as const satisfies readonly ProgramCommand[];

export type CommandId = (typeof list)[number]['id'];

/** Every command of the program: the palette lists it, menus pick from it, the keyboard and its table follow it. */
export const commands: readonly ProgramCommand[] = list;

/** The command with an id. */
export function commandOf(id: CommandId): ProgramCommand {
  const found = commands.find((command) => command.id === id);
  if (found === undefined) throw new Error(`There is no command ${id}`);
  return found;
}

function documentInSight(): Document | undefined {
  const { document } = viewStore.get();
  return isWorkspaceOpen() && document !== null ? workspaceNow().documents.get(document) : undefined;
}

function armName(): string {
  if (!isWorkspaceOpen()) return 'Tag every selection';
  const [armed, last] = [armedNow(), lastTags().at(-1)];
  if (armed !== null) return `Stop tagging every selection with ${armed.name}`;
  return `Tag every selection with ${last?.name ?? 'the tag used last'}`;
}

function theme<T extends Settings['theme']>(value: T, name: string) {
  return {
    id: `theme-${value}`,
    name: `Theme: ${name}`,
    where: 'Everywhere',
    also: 'appearance',
    run: () => changeSettings({ theme: value }),
  } as const;
}
