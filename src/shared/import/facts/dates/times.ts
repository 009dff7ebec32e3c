/** A time of the day as it is written, offsets in UTF-16. */
export interface WrittenTime {
  readonly start: number;
  readonly end: number;
  /** `15:27` or `09:33:20`. */
  readonly time: string;
}

/** From one time to another is when a thing took place, not when its report came out. */
const span = String.raw`(?!\s?[~〜–-]\s?\d{1,2}\s?[:時时点])`;
const clock = new RegExp(
  String.raw`(?<!\d[:.]?|[:時时点]\d{0,2}分?\s?[~〜–-]\s?)(?:(午前|午後|上午|下午|晚上|오전|오후)\s?)?(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])${span}(?:\s?([ap])\.?m\b\.?)?`,
  'gi',
);
const signs =
  /(?<!\d[:.]?)(?:(午前|午後|上午|下午|晚上|凌晨|오전|오후)\s?)?(\d{1,2})\s?[時时點点시](?![間间期刻])(?:\s?(\d{1,2})\s?[分분])?(?:\s?(\d{1,2})\s?[秒초])?/g;
const hours = /(?<!\d[:.]?)(\d{1,2})(?:\.(\d{2}))?\s?([ap])\.?m\b\.?/gi;
/** With a full stop, as British papers set it: only a zone behind it shows that it is a time. */
const stopped = /(?<![\d.])(\d{1,2})\.(\d{2})(?=\s(?:GMT|BST|UTC|CET|CEST|EST|EDT|JST)\b)/g;

/** The times of the day that stand in a text (full-width signs already made narrow), in no order. Linear. */
export function timesIn(text: string): WrittenTime[] {
  const found: WrittenTime[] = [];
  const add = (match: RegExpMatchArray, half: string, hour = '', minute = '00', second = ''): void => {
    const time = timeOf(half, Number(hour), Number(minute), second);
    const start = match.index ?? 0;
    if (time !== null) found.push({ start, end: start + match[0].length, time });
  };
  for (const match of text.matchAll(clock))
    add(match, match[1] ?? match[5] ?? '', match[2], match[3], match[4]);
  for (const match of text.matchAll(signs)) add(match, match[1] ?? '', match[2], match[3], match[4]);
  for (const match of text.matchAll(hours)) add(match, match[3] ?? '', match[1], match[2]);
  for (const match of text.matchAll(stopped)) add(match, '', match[1], match[2]);
  return found;
}

function timeOf(half: string, hour: number, minute: number, second: string): string | null {
  const isAfternoon = /^(?:p|午後|下午|晚上|오후)$/i.test(half) && hour < 12;
  const isMidnight = /^(?:a|午前|上午|凌晨|오전)$/i.test(half) && hour === 12;
  const whole = isAfternoon ? hour + 12 : isMidnight ? 0 : hour;
  if (whole > 23 || minute > 59 || Number(second) > 59) return null;
  const pair = (value: number): string => String(value).padStart(2, '0');
  return `${pair(whole)}:${pair(minute)}${second === '' ? '' : `:${pair(Number(second))}`}`;
}
