import type { Backup, BackupWhy } from '../../shared/model/backup.ts';
import { counted } from '../../shared/wording.ts';

const whys = {
  opened: 'After it was opened',
  daily: 'Once a day',
  asked: 'Asked for',
  'before-import': 'Before documents were added',
  'before-restore': 'Before a backup was restored',
  'before-merge': 'Before another workspace was merged in',
  'before-migration': 'Before the file’s format changed',
} as const satisfies Record<BackupWhy, string>;

/** On what occasion it was made. */
export function whyWords({ why }: Backup): string {
  return whys[why];
}

/** `5 documents · 120 annotations · 11 tags · 30 notes`; its size where it does not say. */
export function countWords({ counts, bytes }: Backup): string {
  if (counts === null) return counted(Math.ceil(bytes / 1024), 'kilobyte');
  const { documents, annotations, tags, notes } = counts;
  return [
    counted(documents, 'document'),
    counted(annotations, 'annotation'),
    counted(tags, 'tag'),
    counted(notes, 'note'),
  ].join(' · ');
}
