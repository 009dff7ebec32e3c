import { useId } from 'react';
import { lookOf } from '../../shared/model/codebook.ts';
import type { Id } from '../../shared/model/ids.ts';
import { type Hue, hues, LineStyle, type Tag, type TagLook } from '../../shared/model/tag.ts';
import { run, useWorkspace } from '../state/workspace.ts';
import { LineSample } from '../ui/mark.tsx';
import styles from './look-choice.module.css';

/** The hues side by side as in a rainbow; new tags take them in another order. */
const rainbow = [
  'rose',
  'brick',
  'rust',
  'amber',
  'olive',
  'moss',
  'teal',
  'sky',
  'azure',
  'indigo',
  'violet',
  'orchid',
] as const satisfies readonly Hue[];

const lines: Record<LineStyle, string> = { solid: 'solid line', dash: 'dashed line', dots: 'dotted line' };

/** How a tag is drawn: twelve hues as highlights of words, under each the tag that has it, and the line. */
export function LookChoice({ tag }: { tag: Tag }) {
  const tags = useWorkspace((workspace) => workspace.tags);
  const id = useId();
  const look = lookOf(tags, tag.id);
  const parent = tag.parent === null ? undefined : tags.get(tag.parent);
  const draw = (next: TagLook | null): void => {
    void run({ type: 'changeTag', id: tag.id, change: { look: next } });
  };
  return (
    <div role="group" aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>Colour and line</h2>
        {parent === undefined ? null : (
          <button
            type="button"
            aria-pressed={tag.look === null}
            onClick={() => draw(tag.look === null ? look : null)}
          >
            As {parent.name}
          </button>
        )}
        {LineStyle.options.map((style) => (
          <button
            key={style}
            type="button"
            aria-label={lines[style]}
            aria-pressed={look.style === style}
            onClick={() => draw({ hue: look.hue, style })}
          >
            <LineSample look={{ hue: look.hue, style }} />
          </button>
        ))}
      </div>
      <div className={styles['hues']}>
        {rainbow.map((hue) => {
          const users = usersOf(tags, hue);
          const isChosen = look.hue === hue;
          const style = isChosen ? look.style : (users[0]?.look?.style ?? hues[hue]);
          return (
            <button
              key={hue}
              type="button"
              aria-label={`${hue}, ${lines[style]}${users.length === 0 ? '' : `: ${users.map(({ name }) => name).join(', ')}`}`}
              aria-pressed={isChosen}
              className={`h-${hue}`}
              onClick={() => draw({ hue, style: hues[hue] })}
            >
              <span className={styles['sample']}>
                Aa
                <LineSample look={{ hue, style }} />
              </span>
              <span className={styles['code']}>
                {isChosen && tag.parent === null ? tag.code : users[0]?.code}
                {users.length > 1 ? ` +${users.length - 1}` : null}
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** The tags that have a hue of their own accord, in the codebook's order. */
function usersOf(tags: ReadonlyMap<Id, Tag>, hue: Hue): Tag[] {
  return [...tags.values()].filter((tag) => tag.look?.hue === hue).toSorted((a, b) => a.order - b.order);
}
