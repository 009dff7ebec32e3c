import type { StatementDate } from '../../model/document.ts';
import { fileProperties, type Hint } from '../reading.ts';
import type { Found } from '../proposal.ts';
import { datesIn } from './dates/dates.ts';
import { settled } from './dates/order.ts';
import { resolved } from './dates/resolve.ts';
import type { WrittenDate } from './dates/written-date.ts';
import { hinted } from './hints.ts';
import type { Line, Parts } from './parts.ts';
import { isSignature } from './session.ts';

interface Candidate {
  readonly date: WrittenDate;
  readonly label: string | null;
  readonly rank: number;
}

/** Longest line, in code units, whose date may be the publication's though nothing says so. */
const longestUnlabelled = 160;
const label = /([\p{L}][\p{L} ]{0,24}?)\s*[:：]\s*$/u;
const bareLabel =
  /(?<!\p{L})((?:first |last )?(?:published|posted|updated|modified|issued|released)|发布|發布|发表|發表|更新|公開|配信|掲載)(?:于|於|日時|日期|时间|時間|日|\son|\sat)?[\s,]*$/iu;
const labelAfter = /^[\s)）]{0,2}(配信|掲載|公開|発表|更新|发布|發布|수정|입력)/u;
const mailHeader = /^(?:date|sent|送信日時|送信日|受信日時|日付|发送时间|发件时间|日期)\s?[:：]/iu;
const otherHeader = /^(?:from|to|subject|差出人|宛先|件名|发件人|收件人|主题|寄件者|主旨)\s?[:：]/iu;
const ofPublication =
  /publish|posted|issued|release|发布|發布|发表|發表|公開|掲載|配信|登録|입력|등록|publié|veröffentlicht|publicado|опубликовано/iu;
const ofUpdate = /updated?|modified|更新|수정|mis à jour|aktualisiert|actualizado/iu;

/**
 * When a statement was published, as a line before the first paragraph states it, else one that
 * signs it at its end, else the file's own properties. Null where nothing does.
 */
export function publishedOf(parts: Parts, hints: readonly Hint[]): Found<StatementDate> | null {
  const isMail = parts.head.some(({ text }) => otherHeader.test(text));
  const candidates = [
    ...parts.head.flatMap((line) => candidatesIn(line, 2, isMail)),
    ...parts.foot.flatMap((line) => candidatesIn(line, 1, false)),
  ];
  const dates = candidates.map(({ date }) => date);
  let best: Candidate | null = null;
  for (const { date: either, label, rank } of candidates) {
    const date = settled(either, dates);
    if (date === null) continue;
    const candidate = { date, label, rank };
    if (best === null || worth(candidate) > worth(best)) best = candidate;
  }
  return best === null ? fromHints(hints) : found(best);
}

function candidatesIn(line: Line, rank: number, isMail: boolean): Candidate[] {
  if (line.kind === 'caption' || isSignature(line)) return [];
  const isHeader = isMail && mailHeader.test(line.text);
  return datesIn(line.text, line.start).flatMap((date) => {
    if (date.year === null) return [];
    if (isHeader) return [{ date: { ...date, time: null }, label: 'Date', rank: 0.5 }];
    const before = line.text.slice(Math.max(0, date.start - line.start - 40), date.start - line.start);
    const after = line.text.slice(date.end - line.start, date.end - line.start + 8);
    const said =
      (label.exec(before) ?? bareLabel.exec(before) ?? labelAfter.exec(after))?.[1]?.trim() ?? null;
    if (said !== null && ofPublication.test(said)) return [{ date, label: said, rank: rank + 1 }];
    if (said !== null && ofUpdate.test(said)) return [{ date, label: said, rank: rank - 0.5 }];
    if (line.text.length > longestUnlabelled) return [];
    // A day in one of a statement's last lines, as in a list of what to read, is not its own.
    if (said === null && rank < 2 && line.kind !== 'byline' && line.kind !== 'furniture') return [];
    if (line.kind !== 'furniture' || said !== null) return [{ date, label: said, rank }];
    return rank > 1 && date.time !== null ? [{ date, label: null, rank: 0.8 }] : [];
  });
}

/** What is said to be the publication, then what is most precise, wins. */
function worth({ date, rank }: Candidate): number {
  return rank + (date.day === null ? -1 : 0) + (date.time === null ? 0 : 0.2);
}

function found({ date, label }: Candidate): Found<StatementDate> | null {
  const value = resolved(date, { until: '0000', isPublished: false });
  if (value === null) return null;
  const why = label === null ? 'date line' : `“${label}”`;
  return { value, evidence: { how: 'stated', from: { start: date.start, end: date.end }, why } };
}

function fromHints(hints: readonly Hint[]): Found<StatementDate> | null {
  for (const { fact, value: words, where } of hints) {
    const date = fact === 'published' ? datesIn(words.slice(0, 200))[0] : undefined;
    const value =
      date === undefined || date.year === null ? null : resolved(date, { until: '0000', isPublished: false });
    if (value === null) continue;
    const { evidence } = hinted(value, where);
    // When a file was made is at best near the day it was published.
    return where.startsWith(fileProperties)
      ? { value: { ...value, inferred: true }, evidence: { ...evidence, how: 'inferred' } }
      : { value, evidence };
  }
  return null;
}
