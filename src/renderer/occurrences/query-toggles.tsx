import { CaseSensitive, Regex, WholeWord } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Query } from '../../shared/search/query.ts';
import { IconButton } from '../ui/button.tsx';

/** How words are looked for: three switches, each by its icon and name. */
export function QueryToggles({
  query,
  onChange,
  onKeyDown,
}: {
  query: Query;
  onChange: (part: Partial<Query>) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}) {
  return (
    <>
      <IconButton
        onKeyDown={onKeyDown}
        label="Match case"
        aria-pressed={query.matchCase}
        onClick={() => onChange({ matchCase: !query.matchCase })}
      >
        <CaseSensitive size={16} />
      </IconButton>
      <IconButton
        onKeyDown={onKeyDown}
        label="Whole words"
        aria-pressed={query.wholeWord}
        onClick={() => onChange({ wholeWord: !query.wholeWord })}
      >
        <WholeWord size={16} />
      </IconButton>
      <IconButton
        onKeyDown={onKeyDown}
        label="Regular expression"
        aria-pressed={query.isRegex}
        onClick={() => onChange({ isRegex: !query.isRegex })}
      >
        <Regex size={16} />
      </IconButton>
    </>
  );
}
