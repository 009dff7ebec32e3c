import type { Document, StatementDate } from '../../shared/model/document.ts';
import { readDate, writeDate } from '../../shared/model/dates.ts';
import { numberProblem, versionProblem } from '../../shared/model/facts.ts';
import type { Id } from '../../shared/model/ids.ts';
import { documentGroups, documentsInOrder } from '../../shared/model/library.ts';
import { carryOut, sentenceOf, useWorkspace, workspaceNow } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FactChoice, FactField, type Taken } from './fact-field.tsx';
import styles from './facts-dialog.module.css';
import { useKeptEvidence } from './kept-evidence.ts';
import { languageOptions } from '../ui/language-options.ts';

/** What is known of a document beside its text. Kept as it is typed; what cannot be kept says why beside its field. */
export function FactsDialog({ id, onClose }: { id: Id; onClose: () => void }) {
  const document = useWorkspace(({ documents }) => documents.get(id));
  if (document === undefined) return null;
  return (
    <Dialog
      title="Facts"
      facts={`${document.number}, ${document.source.name}`}
      width={760}
      onClose={onClose}
      actions={
        <>
          <span className={styles['saved']}>Changes are saved as you make them</span>
          <Button kind="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <Fields document={document} />
    </Dialog>
  );
}

type Change = Partial<Omit<Document, 'id' | 'addedAt' | 'updatedAt' | 'source'>>;

function Fields({ document }: { document: Document }) {
  const library = useWorkspace(({ documents }) => documents);
  const { id } = document;
  const whereRead = useKeptEvidence(document);
  const keep = async (change: Change): Promise<Taken> => {
    try {
      await carryOut({ type: 'changeDocument', id, change });
      return null;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  const text = (key: 'outlet' | 'agency' | 'place' | 'deck', longest: number) => ({
    stored: document[key] ?? '',
    hint: whereRead(key),
    save: (typed: string) => {
      const value = typed.trim();
      return value.length > longest
        ? Promise.resolve(`${longest} characters at most.`)
        : keep({ [key]: value === '' ? null : value });
    },
  });
  const date = (key: 'published' | 'statement') => ({
    stored: writeDate(document[key]),
    hint: hintOf(document[key], whereRead(key)),
    save: (typed: string) => {
      const read = readDate(typed);
      if (read.kind === 'problem') return Promise.resolve(read.sentence);
      return keep({ [key]: read.kind === 'date' ? read.date : null });
    },
  });
  const groups = documentGroups(library).flatMap(({ name }) => (name === null ? [] : [name]));
  const others = documentsInOrder(library).filter((other) => other.id !== id);
  return (
    <div className={styles['fields']}>
      <FactField
        of={id}
        label="Title"
        look="title"
        lang={document.language}
        stored={document.title}
        hint={whereRead('title')}
        save={(typed) =>
          typed.trim() === ''
            ? Promise.resolve('A document needs a title.')
            : typed.trim().length > 2_000
              ? Promise.resolve('2000 characters at most.')
              : keep({ title: typed.trim() })
        }
      />
      <FactField
        of={id}
        label="Line under the title"
        look="wide"
        lang={document.language}
        {...text('deck', 2_000)}
      />
      <FactField
        of={id}
        label="Number"
        stored={document.number}
        hint={whereRead('number')}
        save={(typed) => {
          const number = typed.trim();
          const problem = numberProblem(workspaceNow(), id, number);
          return problem === null ? keep({ number }) : Promise.resolve(problem);
        }}
      />
      <FactField of={id} label="Outlet" {...text('outlet', 500)} />
      <FactField of={id} label="Agency" {...text('agency', 500)} />
      <FactField of={id} label="Published" {...date('published')} />
      <FactField of={id} label="Statement date" {...date('statement')} />
      <FactField of={id} label="Place" {...text('place', 500)} />
      <FactChoice
        label="Language"
        value={document.language}
        options={languageOptions(document.language)}
        hint={whereRead('language')}
        onChoose={(language) => keep({ language })}
      />
      <FactChoice
        label="Group"
        value={document.group ?? ''}
        options={[
          { value: '', label: 'No group' },
          ...groups.map((group) => ({ value: group, label: group })),
        ]}
        onChoose={(group) => keep({ group: group === '' ? null : group })}
      />
      <FactChoice
        label="Version of"
        value={document.versionOf ?? ''}
        options={[
          { value: '', label: 'No other document' },
          ...others.map((other) => ({ value: other.id, label: `${other.number} ${other.title}` })),
        ]}
        onChoose={(value) => {
          const versionOf = value === '' ? null : value;
          const problem = versionProblem(workspaceNow(), id, versionOf);
          return problem === null ? keep({ versionOf }) : Promise.resolve(problem);
        }}
      />
      <FactField
        of={id}
        label="Speakers, one a line"
        look="lines"
        stored={document.speakers.join('\n')}
        hint={whereRead('speakers')}
        save={(typed) => {
          const speakers = [...new Set(typed.split('\n').map((line) => line.trim()))].filter(
            (line) => line !== '',
          );
          return speakers.some((line) => line.length > 500)
            ? Promise.resolve('A name holds 500 characters at most.')
            : keep({ speakers });
        }}
      />
    </div>
  );
}

/** How a date is taken: where it was read or whether it is stated, and how precise it is. */
function hintOf(date: StatementDate | null, where: string | undefined): string {
  if (date === null) return '17 Nov 2023; c. 17 Nov 2023 if inferred';
  const precise = date.time === null ? date.precision : 'minute';
  return `${where ?? (date.inferred ? 'Inferred' : 'Stated')}, to the ${precise}`;
}
