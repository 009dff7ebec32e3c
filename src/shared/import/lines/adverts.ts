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
  /\b(?:acquire|purchase) licensing rights\b|^our standards: |\btrust principles\b|^exclusive news, data and analytics/i,
  /^\d{1,3}[ -]min(?:ute)?s? (?:read|listen)$|^阅读\s?\d[\d.]*万?\+?$|^(?:在看|点赞|赞)\s?\d+$|^add .{2,40} on google$|^follow (?:@\w+|(?:the )?[\w'’]+(?:'s|’s)? coverage of .{2,80})$|^learn more about \p{Lu}{2,}$/iu,
  /^(?:if you wish to change your message|thank you for reaching out|we will get back to you|simply enter your e-?mail|please check your inbox|enter your e-?mail)\b/i,
  /^(?:関注|关注)?\S{2,12}(?:微信)?公众号$|^扫一扫.{0,30}$|^請支持[^。]{2,20}$|^\S{2,12}「[^」]{2,12}」\s?app$|^本文系作者授权[^。]{0,30}$|^\d{5}[^。]{0,10}热线$/i,
  /^この記事は(?:有料|会員)[^。]{0,20}。(?:残り|登録)[^。]{0,40}。?$|^(?:スポンサードリンク|スポンサーリンク|トラックバック\s?[(（]\d+[)）])$|(?:記事共有|注文印刷)[^。]{0,40}リンク先|記事利用サービスについて$/,
  /^thanks for reading .{0,120}|\breader-supported publication\b|\b(?:free or paid|paid) subscriber|^(?:upgrade to paid|pledge your support|ready for more\??|type your email.{0,3}|discover more from .{0,80}|over [\d,]+ subscribers|start writing today.{0,40}|discussion about this post|your e-?mail(?: address)?.{0,20})$/i,
  /^(?:skip past|after) newsletter promotion$|^free (?:daily|weekly) newsletter$|^privacy notice: newsletters\b.{0,300}$/i,
  /\b(?:delivered to your inbox|subscribe here|confirmation e-?mail|complete your subscription|opt in to (?:send and )?receive)\b/i,
  /^(?:阅读原文|轻触阅读原文|喜欢此内容的人还喜欢|继续滑动看下一个|向上滑动看下一个|预览时标签不可点|长按识别.{0,20}|赞，轻点两下取消赞.{0,40}|在小说阅读器.{0,20}|去阅读|打开\s?APP.{0,20}|更多精彩内容.{0,40}|請繼續下滑閱讀|下載[^。]{2,30}app.{0,40}|選擇支持[^。]{2,60}|請同意我們的隱私權.{0,60})$/i,
  /^(?:今すぐ登録.{0,30}|有料(?:会員|記事|登録).{0,60}|すでに登録済みの方は.{0,20}|登録すると続きを.{0,40}|すべての記事が読み放題.{0,40}|ランキングに参加.{0,30}|にほんブログ村|人気ブログランキング|(?:その他の|この記事に使われた)写真(?:を見る)?.{0,20}|(?:春|初|夏|秋|冬)割.{0,40}|ニュースレター登録.{0,20}|このページは受信料で制作.{0,20})。?$/i,
  /^(?:查看更多|开始答题|继续阅读|全文完)(?:\s+\S{2,8}){0,2}$|^\S{2,12}系产品$/,
  /PDF(?:ファイル|形式)[^。]{0,40}(?:必要|ダウンロード|Adobe|アドビ)|(?:Adobe|アドビ)\s?(?:Acrobat )?(?:Reader|リーダー)|proudly powered by|powered by \p{Lu}\w+$/iu,
  /^(?:下载|打开)[^。]{0,20}(?:客户端|APP|App|应用)[^。]{0,30}$|^(?:关注|關注)[^。]{0,20}(?:公众号|微信|微博|公眾號)[^。]{0,30}$|^(?:扫码|长按|掃碼)[^。]{0,30}(?:关注|下载|二维码)[^。]{0,10}$|^欢迎(?:订阅|关注)[^。]{0,40}$/,
  /^(?:続きを(?:読む|見る|みる)|もっと(?:見る|読む)|全文を読む|記事全文(?:を読む)?|この記事は(?:有料|会員)[^。]{0,30}。?|(?:有料)?会員(?:限定|登録)[^。]{0,40}|残り\s?[\d０-９]+\s?文字.{0,30}|無料(?:会員)?登録[^。]{0,30}|メルマガ[^。]{0,40}|[^。]{0,20}(?:公式)?(?:アプリ|LINE|X|Twitter|Facebook)(?:を|で|の)(?:ダウンロード|フォロー|友だち追加)[^。]{0,20})[>＞»…]*$/,
];
