import { useMemo, useState } from 'react';
import { lookOf, tagsInOrder, withDescendants } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { Hue, hues, type Tag } from '../../shared/model/tag.ts';
import { carryOut, sentenceOf, useWorkspace } from '../state/workspace.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Mark } from '../ui/mark.tsx';
import { removeTag } from './tag-acts.ts';
import styles from './tag-editor.module.css';
import { TextSetting } from './text-setting.tsx';

/** The codebook in full: each tag's name, code, key, place, colour, what counts, aliases. Saves as you go. */
export function TagEditor({ first, onClose }: { first: Id | null; onClose: () => void }) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const [chosen, setChosen] = useState(first);
  const tag = tags.get(chosen ?? '') ?? tagsInOrder(tags)[0];
  return (
    <Dialog
      title="Codebook"
      width={820}
      onClose={onClose}
      actions={
        <>
          {tag === undefined ? null : (
            <Button kind="ghost" onClick={() => removeTag(tag.id)}>
              Delete tag
            </Button>
          )}
          <span className={styles['saved']}>Changes are saved as you make them</span>
          <Button kind="primary" onClick={onClose}>
            Done
          </Button>
        </>
      }
    >
      <div className={styles['columns']}>
        <ul aria-label="Tags" className={styles['list']}>
          {tagsInOrder(tags).map((item) => (
            <li key={item.id}>
              <button
                type="button"
                aria-current={item.id === tag?.id}
                data-child={item.parent !== null}
                onClick={() => setChosen(item.id)}
              >
                <span>{item.digit}</span>
                <Mark look={lookOf(tags, item.id)} size={item.parent === null ? 'm' : 'child'} />
                {item.name}
                <code>{item.code}</code>
              </button>
            </li>
          ))}
        </ul>
        {tag === undefined ? <p>No tag is left.</p> : <Details key={tag.id} tag={tag} />}
      </div>
    </Dialog>
  );
}

function Details({ tag }: { tag: Tag }) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const [problem, setProblem] = useState<string | null>(null);
  const inside = useMemo(() => withDescendants(tags, tag.id), [tags, tag.id]);
  const look = lookOf(tags, tag.id);
  const change = (fields: Partial<Omit<Tag, 'id' | 'createdAt'>>): void => {
    carryOut({ type: 'changeTag', id: tag.id, change: fields }).then(
      () => setProblem(null),
      (error: unknown) => setProblem(sentenceOf(error)),
    );
  };
  return (
    <div className={styles['details']}>
      <div className={styles['row']}>
        <TextSetting label="Name" value={tag.name} onChange={(name) => change({ name })} />
        <TextSetting label="Code" value={tag.code} longest={4} onChange={(code) => change({ code })} />
        <label>
          Key
          <select
            value={tag.digit ?? ''}
            onChange={({ target }) => change({ digit: target.value === '' ? null : Number(target.value) })}
          >
            <option value="">none</option>
            {[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => (
              <option key={digit}>{digit}</option>
            ))}
          </select>
        </label>
        <label>
          Inside
          <select
            value={tag.parent ?? ''}
            onChange={({ target }) =>
              change(target.value === '' ? { parent: null, look } : { parent: target.value, look: null })
            }
          >
            <option value="">Top level</option>
            {tagsInOrder(tags)
              .filter(({ id }) => !inside.has(id))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
      </div>
      {problem === null ? null : (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      <fieldset className={styles['hues']} disabled={tag.parent !== null}>
        <legend>
          {tag.parent === null ? 'Colour and line' : 'Colour and line: as the tag it stands in'}
        </legend>
        {Hue.options.map((hue) => (
          <button
            key={hue}
            type="button"
            aria-label={hue}
            aria-pressed={look.hue === hue}
            className={`h-${hue}`}
            onClick={() => change({ look: { hue, style: hues[hue] } })}
          >
            <span>Aa</span>
          </button>
        ))}
      </fieldset>
      <TextSetting
        label="What counts"
        value={tag.description}
        lines={3}
        onChange={(description) => change({ description })}
      />
      <TextSetting
        label="Other names, one a line: they find the tag while you type"
        value={tag.aliases.join('\n')}
        lines={3}
        onChange={(text) => change({ aliases: lines(text) })}
      />
      <TextSetting
        label="Words that suggest it, one a line"
        value={tag.rules.map(({ pattern }) => pattern).join('\n')}
        lines={3}
        onChange={(text) =>
          change({
            rules: lines(text).map(
              (pattern) =>
                tag.rules.find((rule) => rule.pattern === pattern) ?? {
                  pattern,
                  kind: /\s/.test(pattern) ? 'phrase' : 'word',
                  matchCase: false,
                },
            ),
          })
        }
      />
    </div>
  );
}

function lines(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
