import type { Line } from './line.ts';

/** What a site wants of its reader: cookies, a subscription, an app, to read on. */
export function isAdvert({ text, weight }: Line): boolean {
  return weight <= 500 && patterns.some((pattern) => pattern.test(text));
}

const patterns: readonly RegExp[] = [
  /^(?:advertise?ment|advertising|sponsored(?: content)?|promoted|story continues below.{0,30}|ad|广告|廣告|广告位|推广|広告|PR|スポンサーリンク|광고)\s*[:：]?$/i,
  /\b(?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,60}\b(?:uses?|using) (?:\w+ ){0,3}cookies\b|\b(?:accept|manage|reject)(?: all)? cookies\b|\byou (?:agree|consent) to .{0,60}\bcookies\b|^cookie (?:settings|preferences|consent)/i,
  /^(?:cookies?|クッキー)(?:を|の)(?:使用|利用)|(?:当|本)(?:サイト|ウェブサイト)[^。]{0,30}(?:クッキー|cookie)|本(?:网站|網站)使用[^。]{0,12}cookie/i,
  /^(?:subscribe|sign up|register|log in|sign in)\b.{0,120}\b(?:newsletters?|updates|e-?mail|free|today|now|read|access|account|daily|alerts?|inbox|for more|offers?)\b/i,
  /^(?:get|receive) (?:our|the|all the|breaking|latest|daily)\b.{0,80}\b(?:newsletters?|inbox|email|alerts|app)\b/i,
  /^(?:download|get|install|try) (?:the|our)\b.{0,60}\bapps?\b/i,
  /^(?:follow|like|join|find|connect with) (?:us|our|@?\w+(?: \w+)?) (?:on|at)\b.{0,80}$/i,
  /^(?:already (?:a|have)|not a) (?:subscriber|member|an account).{0,80}$/i,
  /\b(?:for subscribers only|subscribers? only|this (?:article|content) is (?:for|reserved|available).{0,40}(?:subscribers|members)|remaining free articles?|free articles? (?:left|remaining))\b/i,
  /^(?:read (?:more|full (?:story|article|text)|the full (?:story|article|text|version))|continue reading|view more|show more|see more|load more|click here.{0,60}|learn more|more)\s*(?:\.{3}|…|»|>+|→)?$/i,
  /^(?:点击(?:查看|进入|下载|阅读|加载)[^。]{0,30}|查看(?:更多|全文|原文|详情)|阅读(?:全文|原文|更多)|展开全文|閱讀更多|更多(?:新闻|内容|精彩)?|加载更多|查看更多)[>＞»…]*$/,
  /^(?:下载|打开)[^。]{0,20}(?:客户端|APP|App|应用)[^。]{0,30}$|^(?:关注|關注)[^。]{0,20}(?:公众号|微信|微博|公眾號)[^。]{0,30}$|^(?:扫码|长按|掃碼)[^。]{0,30}(?:关注|下载|二维码)[^。]{0,10}$|^欢迎(?:订阅|关注)[^。]{0,40}$/,
  /^(?:続きを(?:読む|見る|みる)|もっと(?:見る|読む)|全文を読む|記事全文(?:を読む)?|この記事は(?:有料|会員)[^。]{0,30}。?|(?:有料)?会員(?:限定|登録)[^。]{0,40}|残り\s?[\d０-９]+\s?文字.{0,30}|無料(?:会員)?登録[^。]{0,30}|メルマガ[^。]{0,40}|[^。]{0,20}(?:公式)?(?:アプリ|LINE|X|Twitter|Facebook)(?:を|で|の)(?:ダウンロード|フォロー|友だち追加)[^。]{0,20})[>＞»…]*$/,
];
