import { noteRuns } from '../../shared/report/note.ts';
import { OutsideLink } from './outside-link.tsx';

/** A note, or a part of one, as it is read: its words with the links in them. */
export function NoteText({ children }: { children: string }) {
  return noteRuns(children).map(({ text, link }, i) =>
    link === null ? (
      text
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- a note is read, not edited, here
      <OutsideLink key={i} address={link}>
        {text}
      </OutsideLink>
    ),
  );
}
