import type { Line } from './line.ts';
import { bare, listed } from './words.ts';

/** Where in a site a page stands: `Home > China > News`, `首页 > 新闻 > 正文`, `您的位置：…`, `ホーム ＞ 報道`. */
export function isBreadcrumb({ text, weight }: Line): boolean {
  if (weight > 200) return false;
  if (
    /^(?:you are here|current location|当前位置|您(?:现在)?(?:的|所在的?)位置|您现在的位置|所在位置|目前位置|現在(?:位置|地))(?:是|为)?\s*[:：]/i.test(
      text,
    )
  )
    return true;
  const slashed = text.split(' / ').map(bare);
  if (slashed.length > 1 && text.length <= 80 && starts.has(slashed[0] ?? '')) return true;
  const steps = text.split(/\s*(?:>{1,2}|＞|»|›|→|▶|&gt;)\s*/).map(bare);
  const filled = steps.filter((step) => step !== '');
  if (steps.length < 2 || filled.length === 0 || filled.some((step) => step.length > 80)) return false;
  return (
    steps.length > 2 ||
    (apart.test(text) && filled.every((step) => step.length <= 24)) ||
    starts.has(filled[0] ?? '') ||
    ends.has(filled.at(-1) ?? '')
  );
}

/** Two steps alone are believed where they stand well apart. */
const apart = / (?:>{1,2}|＞|»|›) /;
const starts = listed(
  'home,homepage,top,main,news,首页,网站首页,主页,首頁,新闻,ホーム,トップ,トップページ,홈',
);
const ends = listed('正文,内容,詳細,article,content');
