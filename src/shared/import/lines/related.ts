import type { Line } from './line.ts';
import { bare, listed } from './words.ts';

/** A head under which a site lists other articles: `Related stories`, `相关新闻`, `関連記事`. It stands alone. */
export function isRelatedHead({ text, weight }: Line): boolean {
  return weight <= 60 && (heads.has(bare(text)) || head.test(text));
}

/** A line that names one other article itself: `Read more: Wang Yi meets …`, `延伸阅读：…`. */
export function isRelatedLine({ text, weight }: Line): boolean {
  return weight <= 260 && pointer.test(text);
}

/** A line that leads on to the page before or after, or to what is filed under the same word: `Next post: …`, `Tags: …`. */
export function isNeighbour({ text, weight }: Line): boolean {
  return weight <= 260 && neighbour.test(text);
}

const heads = listed(
  'related,related stories,related story,related articles,related article,related news,related links,related link,related content,' +
    'related coverage,related topics,related reading,related information,read also,also read,see also,more stories,more news,more from,more on this,' +
    'more on this story,more in this section,you may also like,you might also like,recommended,recommended for you,recommended stories,' +
    "most read,most popular,most viewed,popular,trending,trending now,latest,latest stories,latest news,top stories,today's top news," +
    "editor's picks,editors' picks,editor's choice,editor's pick,hot topics,hot news,in this section,what's new,what to read next,up next,around the web," +
    'この記事を書いた人,あなたにおすすめの記事,往期推荐,热点推荐,你可能還想看,你可能还想看,最近の投稿,' +
    'follow topics,stay connected with us,the latest,you might be interested in,latest from,延伸閱讀,本日必看,熱門,關鍵字,国际新闻精选,新闻精选,精选,热词,关注焦点,阅读下一篇,这些新闻还可以看,この記事に関連するキーワード,注目ワード,ソーシャルランキング,関連トピック,関連タグ,セレクション,今読まれている記事,よく読まれている記事,最新の画像,ランキング,前の記事へ,次の記事へ,' +
    'read next,next story,previous story,next article,previous article,photos,most shared,top headlines,' +
    '相关新闻,相关报道,相关阅读,相关链接,相关文章,相关专题,相关稿件,相关内容,相关推荐,延伸阅读,推荐阅读,热门推荐,热门新闻,热点新闻,热门排行,热门文章,' +
    '猜你喜欢,为你推荐,为您推荐,编辑推荐,精彩推荐,精彩图片,今日推荐,点击排行,点击排行榜,新闻排行,新闻排行榜,24小时热点,最新新闻,最新消息,最新文章,更多新闻,更多报道,' +
    '往期回顾,专题推荐,阅读排行,大家都在看,頭條新聞,相關新聞,相關報導,相關閱讀,延伸閱讀,推薦閱讀,熱門新聞,最新新聞,' +
    '関連記事,関連ニュース,関連リンク,関連情報,関連項目,関連トピックス,関連キーワード,関連コンテンツ,関連ページ,あわせて読みたい,合わせて読みたい,おすすめ記事,おすすめ,' +
    'おすすめの記事,こちらも読まれています,この記事の関連ニュース,人気記事,アクセスランキング,人気記事ランキング,記事ランキング,新着記事,新着ニュース,最新記事,最新ニュース,' +
    '注目記事,注目の記事,ピックアップ,編集部のおすすめ,トピックス,他の記事も読む,同じカテゴリの記事,관련기사,관련뉴스',
);
const head =
  /^[\s■◆●▼▶►★○【［[<〈《]*(?:related (?:stories|articles|news|links|coverage|reading)|more (?:from|on|about) [^.]{1,40}|相关(?:新闻|报道|阅读|链接|文章|专题)|延伸阅读|関連(?:記事|ニュース|リンク|情報))[\s:：>＞»】］\]〉》…]*$/i;
const pointer =
  /^[\s■◆●▼▶►>＞»【［[(（]*(?:read more|read also|also read|see also|related(?: (?:story|stories|article|articles|news|coverage))?|more on this|must read|don't miss|阅读下一篇|上一篇|下一篇|上一條|下一條|上一条|下一条|相關字詞|相关(?:新闻|报道|阅读|链接|文章)|延伸阅读|推荐阅读|更多阅读|另见|関連(?:記事|ニュース)|あわせて読みたい)[】］\])）]?\s*[:：﹕|>»＞]\s*\S/i;
const neighbour =
  /^[\s<>«»【［[]*(?:previous|next|prev)(?: (?:post|article|story|page|news))?\s*[:：>»]\s*\S|^(?:tags?|tagged|keywords?|topics?|categor(?:y|ies)|filed under|watch(?: now)?|listen|标签|关键词|關鍵詞|關鍵字|栏目|タグ|キーワード|カテゴリー?|前の記事|次の記事)\s*[:：﹕]\s*\S/i;
