import type { Line } from './line.ts';
import { bare, listed } from './words.ts';

/**
 * What a page offers to do with an article: share it, print it, set it larger. Each word of the line is
 * one of these; a word that is also an ordinary one ("X", "大") is believed only beside another.
 */
export function isShare({ text, weight }: Line): boolean {
  if (weight > 160) return false;
  if (phrase.test(text)) return true;
  if (!isOffer(bare(firstWord.exec(text)?.[0] ?? ''))) return false;
  const words = bare(text.replace(separators, ' ')).split(' ');
  if (words[0] === '' || !words.every(isOffer)) return false;
  return words.some((word) => clear.has(word)) || words.length > 2;
}

const firstWord = /[^\s|｜丨/／·・•,，、:：【】[\]()（）]+/;
const separators = /[\s|｜丨/／·・•,，、:：【】[\]()（）+]/g;

function isOffer(word: string): boolean {
  return clear.has(word) || ambiguous.has(word);
}

const clear = listed(
  'share,facebook,twitter,tweet,linkedin,whatsapp,wechat,weibo,telegram,reddit,pinterest,messenger,instagram,' +
    'threads,bluesky,mastodon,flipboard,tumblr,vk,kakaotalk,print,bookmark,分享,分享到,分享至,转发,微信,微博,新浪微博,腾讯微博,' +
    'クリップする,クリップ,スクラップ,保存して後で読む,後で読む,友達に勧める,印刷用ページ,我要纠错,我要举报,我要收藏,默认,超大,特大,中大小,大中小,小中大,' +
    'suggest to a friend,email this page,gift this article,gift article,推荐给朋友,推薦給朋友,在看,点赞,點讚,写留言,纠错,我要纠错,转发到,一键分享,复制网址,加入好友,参与互动,大字体,小字体,列印本頁,共有,共有する,はてブする,クリップ記事,いいね,読者になる,メールでシェアする,保存,' +
    'qq空间,qq好友,qq,朋友圈,人人网,打印,打印本页,列印,收藏,字号,字体,字級,纠错,挑错,复制链接,扫一扫,シェア,シェアする,ツイート,ポスト,' +
    'ポストする,ブックマーク,はてなブックマーク,はてブ,印刷,印刷する,文字サイズ,字體大小,lineで送る,lineでシェア,facebookでシェア,' +
    'xでシェア,noteで書く,pocket,공유,카카오톡',
);
const ambiguous = listed(
  '+1,like,loading,listen,standard,large,small,medium,x,email,e-mail,mail,line,copy,link,copy link,save,font,size,text,a,a+,a-,aa,t,大,中,小,标准,標準,大中小,小中大,' +
    '關閉,关闭,关闭窗口,拡大,縮小,保存,メール,送る,more,via,on,to,this,article,story,page,分享本文,留言,链接,推荐,下载,downloads',
);
const phrase =
  /^(?:share (?:this|on|to|via|with|the)\b.{0,60}|(?:print|email) this (?:page|article|story)|click to (?:share|print|email)|copy (?:link|url)|font size\b.{0,20}|text size\b.{0,20}|share this:.{0,200}|like this:.{0,60}|(?:この|本)?(?:動画|音声|記事)を(?:再生|聴く|聞く|保存)[^。]{0,8}|suggest to a friend.{0,20}|stay connected.{0,40}|(?:打开|使用)?微信扫一扫.{0,30}|微信掃一掃.{0,30}|点击(?:上方|下方)?蓝字.{0,20}|记事をクリップ.{0,6}|記事をクリップ.{0,6}|上一?\s?[/／]\s?下一篇[^。]{0,6}|友達に(?:勧める|教える)|(?:将本文)?分享(?:到|至|给|本文)[^。]{0,40}|分享让更多人看到|用微信扫[^。]{0,40}|打开微信[^。]{0,60}|扫码分享[^。]{0,20}|扫描二维码[^。]{0,30}|(?:この|本)(?:記事|ページ|ニュース)を(?:シェア|印刷|ツイート|共有|ポスト)[^。]{0,10}|記事をシェア[^。]{0,10}|文字(?:の)?(?:サイズ|大きさ)[^。]{0,20}|字(?:号|体|級|體)(?:大小)?\s*[:：][^。]{0,20})$/i;
