import type { Hint } from '../../reading.ts';
import type { Header } from './header.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What a mail's header states: its subject, its sender, when it was sent. */
export function mailHints(header: Header): Hint[] {
  const hints: Hint[] = [];
  const subject = (header.get('subject') ?? '')
    .replace(/^(?:\s*(?:re|fwd?|aw|wg|回复|转发|答复)\s*[:：])+/i, '')
    .trim();
  if (subject !== '') hints.push({ fact: 'title', value: subject, where: 'mail header, Subject' });
  const sender = senderOf(header.get('from') ?? '');
  if (sender !== '') hints.push({ fact: 'outlet', value: sender, where: 'mail header, From' });
  const date = header.get('date')?.trim() ?? '';
  if (date !== '')
    hints.push({ fact: 'published', value: isoDate(date) ?? date, where: 'mail header, Date' });
  const language = header.get('content-language')?.split(',')[0]?.trim() ?? '';
  if (language !== '')
    hints.push({ fact: 'language', value: language, where: 'mail header, Content-Language' });
  return hints;
}

/** `"Press Office" <press@mfa.example>` -> Press Office; without a name the address's host. */
function senderOf(from: string): string {
  const name = (/^([^<]*)</.exec(from)?.[1] ?? '').trim().replaceAll(/^"|"$/g, '').trim();
  if (name !== '' && !name.includes('@')) return name;
  return /@([\w.-]{1,255})/.exec(from)?.[1] ?? '';
}

/** `Thu, 16 Nov 2023 15:27:00 +0800` (RFC 5322) -> `2023-11-16T15:27:00+08:00`: as the sender's clock had it. */
function isoDate(date: string): string | null {
  const found =
    /(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?(?:\s*([+-]\d{2})(\d{2}))?/i.exec(
      date,
    );
  if (found === null) return null;
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '00', zone, zoneMinutes = ''] =
    found;
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  const two = (number: number | string): string => String(number).padStart(2, '0');
  const offset = zone === undefined ? '' : `${zone}:${zoneMinutes}`;
  return `${year}-${two(month)}-${two(day)}T${hour}:${minute}:${second}${offset}`;
}
