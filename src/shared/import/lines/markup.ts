import type { Line } from './line.ts';

/**
 * Markup that was scraped along: tags with attributes, tags that are open and shut, the ends of tags that were torn
 * apart, scripts, style sheets, a line of nothing but entities, of hash tags or of a page's number in its system.
 */
export function isMarkup({ text }: Line): boolean {
  return (
    tag.test(text) ||
    closed.test(text) ||
    (text.includes('="') && /\b(?:src|href|class|style|alt)="[^"]{0,400}" ?\/?>/i.test(text)) ||
    /^(?:\s*&(?:nbsp|#160|#xa0|lt|gt|amp|quot|copy|raquo|laquo|ensp|emsp);?\s*)+$/i.test(text) ||
    /^(?:var|let|const) [\w$]+ ?=|^(?:window|document|\$)\.\w|^function ?\w*\(|^\(function ?\(|\(\) ?=> ?\{/.test(
      text,
    ) ||
    /^(?:@media|@import|@font-face|[.#][\w-]+(?:[ ,.#>][\w.# >,-]*)?\{)/.test(text) ||
    /^\d{12,}$/.test(text) ||
    /^(?:[#＃][\p{L}\p{N}_]{1,40}[#＃]?(?:\s+|$)){2,}$/u.test(text) ||
    /^!?\[[^\]]{0,200}\]\((?:https?:|data:|\/|\.)[^)\s]{1,500}\)$/.test(text)
  );
}

/** A tag that says more than its name: `<a href=`, `<img src=`. */
const tag =
  /<\/?(?:a|img|div|span|p|table|td|tr|script|style|iframe|strong|em|b|i|font|br|ul|li|input|meta|link)\s+[\w:-]+ ?=/i;
/** A whole element, or tags and nothing else. */
const closed =
  /^(?:<\/?(?:strong|em|b|i|u|p|div|span|br|hr|a|li|ul|ol|td|tr|table|img|font|center|script|style|iframe)\s*\/?>\s*)+$|<(?:script|style|iframe)\b/i;
