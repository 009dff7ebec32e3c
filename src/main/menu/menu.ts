import { dirname } from 'node:path';
import { app, Menu, type MenuItemConstructorOptions as Item } from 'electron';
import type { RecentWorkspace, UndoState } from '../../shared/ipc/contract.ts';
import { wholeFormatList, wholeFormats } from '../../shared/interchange/whole-format.ts';
import type { MenuAction } from '../../shared/ipc/menu-action.ts';
import { otherReportFormats, reportFormats } from '../../shared/report/formats/format.ts';

/** What the menu bar can do by itself; everything else it tells the window. */
export interface MenuActs {
  readonly create: () => void;
  readonly open: () => void;
  readonly openSample: () => void;
  readonly saveCopy: () => void;
  readonly move: () => void;
  readonly duplicate: () => void;
  readonly openRecent: (path: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly tell: (action: MenuAction) => void;
  /** Zooms the whole interface by a step of Chromium's levels; null sets it back. */
  readonly zoom: (by: number | null) => void;
}

/** Sets the menu bar for what can be undone now. Without a workspace most of it is out of reach. */
export function setMenu(
  acts: MenuActs,
  undo: UndoState,
  hasWorkspace: boolean,
  recent: readonly RecentWorkspace[],
): void {
  const tell = (label: string, action: MenuAction, accelerator?: string): Item => ({
    ...shown(accelerator),
    label,
    enabled: hasWorkspace,
    click: () => acts.tell(action),
  });
  const tellAlways = (label: string, action: MenuAction): Item => ({
    label,
    click: () => acts.tell(action),
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      {
        label: '&File',
        submenu: [
          { label: 'New workspace…', click: acts.create },
          { label: 'Open…', click: acts.open },
          {
            label: 'Open recent',
            enabled: recent.length > 0,
            submenu: [...recent.map(recentItem(acts)), line, tellAlways('All of them…', 'recent-workspaces')],
          },
          { label: 'Open the sample', click: acts.openSample },
          line,
          {
            ...shown('CmdOrCtrl+I'),
            label: 'Import…',
            click: () => acts.tell('add-documents'),
          },
          tellAlways('Import a folder…', 'import-folder'),
          tellAlways('Paste a statement…', 'import-paste'),
          tellAlways('Import annotations or a project…', 'import-foreign'),
          { label: 'Export', enabled: hasWorkspace, submenu: exportItems(tell) },
          tell('Verify a report…', 'verify-report'),
          tell('Print the report…', 'print', 'CmdOrCtrl+P'),
          tell('Memo of the workspace', 'workspace-memo'),
          tell('Memo of the document', 'document-memo'),
          line,
          tell('Rename…', 'rename-workspace'),
          { label: 'Move…', enabled: hasWorkspace, click: acts.move },
          { label: 'Duplicate…', enabled: hasWorkspace, click: acts.duplicate },
          {
            label: 'Merge another workspace…',
            enabled: hasWorkspace,
            click: () => acts.tell('merge-workspace'),
          },
          { label: 'Save a copy…', enabled: hasWorkspace, click: acts.saveCopy },
          tell('Restore a backup…', 'restore-backup'),
          line,
          {
            ...shown('CmdOrCtrl+,'),
            label: 'Settings…',
            click: () => acts.tell('settings'),
          },
          line,
          { role: 'quit' },
        ],
      },
      {
        label: '&Edit',
        submenu: [
          {
            ...shown('CmdOrCtrl+Z'),
            id: 'undo',
            label: undo.undo === null ? 'Undo' : `Undo ${plain(undo.undo)}`,
            enabled: undo.undo !== null,
            click: acts.undo,
          },
          {
            ...shown('CmdOrCtrl+Shift+Z'),
            id: 'redo',
            label: undo.redo === null ? 'Redo' : `Redo ${plain(undo.redo)}`,
            enabled: undo.redo !== null,
            click: acts.redo,
          },
          line,
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
          tell('Copy quotation with citation', 'copy-citation', 'CmdOrCtrl+Shift+C'),
          line,
          tell('Find…', 'find', 'CmdOrCtrl+F'),
          tell('Find next', 'find-next', 'F3'),
          tell('Find previous', 'find-previous', 'Shift+F3'),
          line,
          tell('Tag every selection with the last tag', 'arm', 'Alt+L'),
          tell('Tag every occurrence…', 'occurrences', 'Alt+A'),
        ],
      },
      {
        label: '&View',
        submenu: [
          tell('Read', 'read', 'CmdOrCtrl+1'),
          tell('Compare', 'compare', 'CmdOrCtrl+2'),
          tell('Report', 'report', 'CmdOrCtrl+4'),
          tell('Annotations', 'annotations', 'CmdOrCtrl+5'),
          line,
          tell('Library and codebook', 'rail', 'CmdOrCtrl+B'),
          tell('Edit codebook…', 'codebook', 'CmdOrCtrl+Shift+K'),
          line,
          tell('Larger text', 'text-larger', 'CmdOrCtrl+Plus'),
          tell('Smaller text', 'text-smaller', 'CmdOrCtrl+-'),
          tell('Usual text size', 'text-reset', 'CmdOrCtrl+0'),
          line,
          { label: 'Zoom in', accelerator: 'CmdOrCtrl+Alt+Plus', click: () => acts.zoom(0.5) },
          { ...hidden('CmdOrCtrl+Alt+='), label: 'Zoom in', click: () => acts.zoom(0.5) },
          { label: 'Zoom out', accelerator: 'CmdOrCtrl+Alt+-', click: () => acts.zoom(-0.5) },
          { label: 'Usual zoom', accelerator: 'CmdOrCtrl+Alt+0', click: () => acts.zoom(null) },
          line,
          { role: 'togglefullscreen' },
          ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
        ],
      },
      {
        label: '&Document',
        submenu: [
          tell('Facts…', 'facts'),
          tell('Kinds of blocks…', 'block-kinds'),
          tell('Show or hide boilerplate', 'boilerplate'),
          tell('Save the text…', 'save-text'),
          tell('Group…', 'group-documents'),
          line,
          tell('Remove from the library', 'remove-document'),
          tell('Removed documents…', 'removed-documents'),
        ],
      },
      {
        label: '&Go',
        submenu: [
          tell('Go to…', 'palette', 'CmdOrCtrl+K'),
          line,
          tell('Back', 'back', 'Alt+Left'),
          tell('Forward', 'forward', 'Alt+Right'),
          line,
          tell('Next change', 'next-change', 'F7'),
          tell('Previous change', 'previous-change', 'Shift+F7'),
          tell('Next two versions', 'next-link', 'Alt+PageDown'),
          tell('Two versions before', 'previous-link', 'Alt+PageUp'),
          tell('Swap A and B', 'swap'),
          tell('Fates of the annotations…', 'fates', 'Alt+Shift+F'),
          tell('Rows or topics', 'topics', 'F8'),
          tell('Fold or unfold the run', 'fold-run'),
          tell('Sentences', 'sentences'),
          tell('Echoes', 'echoes'),
          tell('Look for its paragraphs in several…', 'presence', 'Shift+F8'),
          tell('Mark punctuation too', 'punctuation', 'F9'),
          line,
          tell('Compare a chain…', 'compare-chain'),
          tell('Saved comparisons…', 'saved-comparisons'),
          tell('Correct the row…', 'correct-row'),
          tell('Corrections of the alignment…', 'corrections'),
          tell('Stance words…', 'stance-words'),
        ],
      },
      { label: '&Help', role: 'help', submenu: [tell('Keys', 'keys')] },
    ]),
  );
}

const line: Item = { type: 'separator' };

/** What is in sight in every format, then the whole workspace. */
function exportItems(tell: (label: string, action: MenuAction, accelerator?: string) => Item): Item[] {
  return [
    tell('Markdown…', 'export', 'CmdOrCtrl+E'),
    ...otherReportFormats.map((format) => tell(`${reportFormats[format]}…`, `export-${format}`)),
    tell('Export again', 'export-again', 'CmdOrCtrl+Shift+E'),
    line,
    ...wholeFormatList.map((format) => tell(`${wholeFormats[format].name}…`, `export-${format}`)),
  ];
}

/** With its folder; one that is gone says so, and only the list can forget it. */
function recentItem(acts: MenuActs): (recent: RecentWorkspace) => Item {
  return ({ path, name, isThere }) => ({
    label: plain(isThere ? `${name}  (${dirname(path)})` : `${name}  (not found in ${dirname(path)})`),
    enabled: isThere,
    click: () => acts.openRecent(path),
  });
}

/** A key the window itself answers to: shown in the menu, and registered only where the menu must (macOS). */
function shown(accelerator: string | undefined): Item {
  return accelerator === undefined ? {} : { accelerator, registerAccelerator: false };
}

/** With `&` as itself: alone it would underline a letter. */
function plain(label: string): string {
  return label.replaceAll('&', '&&');
}

/** A second key for the same thing. */
function hidden(accelerator: string): Item {
  return { accelerator, visible: false, acceleratorWorksWhenHidden: true };
}
