import type { Line } from './line.ts';
import { bare, listed, partsOf } from './words.ts';

/**
 * What leads about a site: its sections, its languages, its search box. The whole line is such a word, or it is
 * set apart into parts most of which are. A name that stands alone and is in no list is not a menu.
 */
export function isMenu({ text, weight }: Line): boolean {
  if (weight > 400) return false;
  if (phrase.test(text)) return true;
  if (words.has(bare(text))) return true;
  const parts = partsOf(text);
  if (parts.length >= 2 && known(parts) >= parts.length / 2) return true;
  const spaced = bare(text.replace(/[|｜丨·・•,，、/]/g, ' ')).split(' ');
  return spaced.length >= 3 && known(spaced) >= 0.7 * spaced.length;
}

function known(parts: readonly string[]): number {
  return parts.filter((part) => words.has(part)).length;
}

const words = listed(
  'app,apps,home,homepage,home page,main,main page,menu,mobile,mobile version,desktop,desktop version,pc version,search,' +
    'site search,site map,sitemap,login,log in,sign in,sign up,sign out,register,subscribe,newsletter,newsletters,rss,' +
    'about,about us,contact,contact us,feedback,help,faq,faqs,careers,jobs,advertise,advertise with us,privacy,' +
    'privacy policy,terms,terms of use,terms of service,legal,accessibility,cookies,cookie policy,disclaimer,links,top,' +
    'back,back to top,go to top,to top,page top,return to top,next,previous,prev,next page,previous page,close,' +
    'english,français,español,русский,العربية,deutsch,português,中文,简体中文,繁體中文,简体,繁體,繁体,日本語,한국어,한글,en,cn,jp,kr,' +
    'news,latest news,top news,world,world news,business,economy,politics,sports,sport,culture,opinion,opinions,video,' +
    'videos,photo,photos,gallery,multimedia,podcast,podcasts,live,travel,life,lifestyle,tech,technology,science,health,' +
    'china,asia,international,national,society,editorial,topics,services,events,resources,media,press,publications,' +
    'newsroom,press room,archive,archives,weather,e-paper,epaper,china & world,in depth,special reports,' +
    '首页,网站首页,主页,新闻,要闻,时政,国内,国际,军事,财经,经济,社会,文化,体育,娱乐,科技,教育,健康,评论,观点,视频,图片,直播,专题,滚动,' +
    '客户端,手机版,电脑版,移动版,触屏版,无障碍,无障碍浏览,长者模式,关怀版,登录,注册,登入,註冊,搜索,检索,站内搜索,搜尋,返回顶部,回到顶部,' +
    '返回首页,返回,上一页,下一页,上一篇,下一篇,上一頁,下一頁,网站地图,网站导航,关于我们,联系我们,聯絡我們,關於我們,广告服务,法律声明,' +
    '隐私政策,隱私權政策,设为首页,加入收藏,邮箱,导航,菜单,简,繁,首頁,新聞,國際,政治,兩岸,即時,財經,正文,外交部,政务,机构,服务,' +
    'ホーム,トップ,トップページ,メニュー,検索,サイト内検索,サイトマップ,ログイン,ログアウト,会員登録,新規登録,お問い合わせ,お問合せ,ヘルプ,' +
    'ニュース,速報,社会,経済,国際,スポーツ,文化,暮らし,地域,科学,天気,動画,写真特集,特集,社説,コラム,連載,ランキング,プライバシーポリシー,' +
    '利用規約,会社概要,会社案内,採用情報,広告掲載,ページの先頭へ,ページの先頭へ戻る,ページトップ,ページトップへ,ページトップへ戻る,トップへ戻る,' +
    '先頭へ戻る,本文へ,本文へ移動,戻る,前へ,次へ,前のページ,次のページ,一覧へ戻る,閉じる,御意見・御感想,ご意見・ご感想,報道・広報,会見・発表・広報,' +
    '外交政策,国・地域,海外渡航・滞在,申請・手続き,外務省について,法的事項,アクセシビリティについて,アクセシビリティ,홈,로그인,회원가입,검색,메뉴',
);
const phrase =
  /^(?:welcome to ?home|welcome to [^.]{1,30}|skip to (?:the )?(?:main )?(?:content|navigation)|jump to (?:content|navigation)|toggle (?:navigation|menu)|(?:open|close|show|hide) (?:menu|navigation|search)|go to (?:top|home|home ?page)|change language|select language|language|you have javascript disabled.{0,80}|please enable javascript.{0,80}|欢迎(?:访问|来到|光临)[^。]{1,30}|本文(?:へ|に)(?:移動|スキップ|ジャンプ)[^。]{0,10}|(?:メニュー|本文|検索|ナビゲーション)(?:を|へ|に)(?:開く|閉じる|スキップ|移動)[^。]{0,6}|ページの先頭(?:へ|に)[^。]{0,6}|このページの本文へ[^。]{0,6})$/i;
