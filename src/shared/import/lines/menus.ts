import type { Line } from './line.ts';
import { bare, listed, partsOf } from './words.ts';

/**
 * What leads about a site: its sections, its languages, its search box. The whole line is such a word, or it is
 * set apart into parts most of which are. A name that stands alone and is in no list is not a menu.
 */
export function isMenu({ text, weight }: Line): boolean {
  if (weight > 400 || text.includes('://')) return false;
  if (phrase.test(text)) return true;
  if (words.has(bare(text))) return true;
  const parts = partsOf(text);
  if (parts.length >= 2 && known(parts) >= Math.max(2, parts.length / 2)) return true;
  if (/[.。!?！？]$/.test(text)) return false;
  const spaced = bare(text.replace(/[|｜丨·・•,，、/]/g, ' ')).split(' ');
  const count = known(spaced);
  const share = count / spaced.length;
  if (spaced.some((word) => clear.has(word))) return count >= 2 && share >= 0.4;
  return (count >= 3 && share === 1) || (count >= 4 && share >= 0.4);
}

function known(parts: readonly string[]): number {
  return parts.filter((part) => words.has(part)).length;
}

/** Words of these that say nothing but where to click. */
const clear = listed(
  'home,homepage,login,register,menu,search,sitemap,subscribe,headlines,首页,首頁,登录,登入,注册,搜索,返回首页,收藏本站,设为首页,' +
    'ホーム,トップ,トップページ,ログイン,会員登録,読者会員登録,メニュー,検索,サイトマップ',
);
const words = listed(
  'browse,my news,stay informed,follow us,copyright information,view all,see all,show comments,report an error,skip advertisement,skip ad,view in browser,read in app,photo gallery,start writing,unsubscribe,返回列表,附件下载,相关附件,全部播放,返回上级,网上有害信息举报专区,' +
    '最近の記事,月別アーカイブ,このブログについて,詳しくはこちら,一覧を見る,関連企業・業界,前の記事,次の記事,' +
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
    "my view,sections,section,briefing room,statements and releases,the latest,stay connected,scroll to top,skip to content,no fear act,foia,usa.gov,whitehouse.gov,department seal,contact the white house,read next,get the app,top stories,featured,live updates,live blog,edition,international edition,my account,account,profile,settings,help centre,support,donate,store,shop,games,puzzles,obituaries,spokesperson's remarks,embassies,consular services,foreign ministry,the minister,about the ministry,the ministry,countries and regions,the spokesperson," +
    'biz,headlines,all headlines,all news,premier,policies,help center,legal matters,about accessibility,about the site,accessibility statement,back to press releases,back to list,press releases,' +
    '新华网,人民网,中国网,央视网,中新网,客户端下载,移动端,订阅,订阅中心,会员中心,个人中心,报料,爆料,投稿,数字报,电子报,港澳,台湾,港澳台,华人,侨网,理论,生活,房产,汽车,旅游,时尚,美食,收视,论坛,博客,社区,智库,参考,记者站,地方,招聘,招聘信息,留言反馈,供稿服务,频道,更多频道,本地,即时新闻,即時新聞,產經,產業,證券,科技,生活,社會,地方,文化,運動,娛樂,重點新聞,專題,影音,訂閱,會員,聽新聞,客服,常用链接,外交部长,主要职责,主要官员,政策解读,热点专题,例行记者会,' +
    '外长活动,驻外机构,国家和组织,资料,发言人表态,领事,新闻中心,政策,国务院,总理,互动,数据,国情,设置,收藏本站,首页,网站首页,主页,新闻,要闻,时政,国内,国际,军事,财经,经济,社会,文化,体育,娱乐,科技,教育,健康,评论,观点,视频,图片,直播,专题,滚动,' +
    '客户端,手机版,电脑版,移动版,触屏版,无障碍,无障碍浏览,长者模式,关怀版,登录,注册,登入,註冊,搜索,检索,站内搜索,搜尋,返回顶部,回到顶部,' +
    '返回首页,返回,上一页,下一页,上一篇,下一篇,上一頁,下一頁,网站地图,网站导航,关于我们,联系我们,聯絡我們,關於我們,广告服务,法律声明,' +
    '隐私政策,隱私權政策,设为首页,加入收藏,邮箱,导航,菜单,简,繁,首頁,新聞,國際,政治,兩岸,即時,財經,正文,外交部,政务,机构,服务,' +
    '朝刊,夕刊,朝刊・夕刊,紙面,紙面ビューアー,有料会員,有料会員登録,無料会員登録,お申し込み,マイページ,お知らせ,新着,トップニュース,話題,くらし,生活,健康,医療,教育,エンタメ,芸能,教養,環境,気象,選挙,災害,地図,ライブ,live,番組表,受信料,受信契約,オピニオン,マーケット,ビジネス,テクノロジー,ライフ,フォト,号外,天気・災害,ログインする,スクラップメニュー,コメントプラス,nhkについて,スマートフォンアプリ,その他,設定,フォロー,フォローする,プロフィール,記事一覧,ブログトップ,カテゴリ,カテゴリー,アーカイブ,報道発表,報道発表へ戻る,広報,大臣,外務大臣,外務省,組織,統計,公開情報,' +
    '読者会員登録,重要ニュース,大使館情報,領事業務,著作権,リンク,写真,総理,官房長官,内閣,政策,記者会見,ホーム,トップ,トップページ,メニュー,検索,サイト内検索,サイトマップ,ログイン,ログアウト,会員登録,新規登録,お問い合わせ,お問合せ,ヘルプ,' +
    'ニュース,速報,社会,経済,国際,スポーツ,文化,暮らし,地域,科学,天気,動画,写真特集,特集,社説,コラム,連載,ランキング,プライバシーポリシー,' +
    '利用規約,会社概要,会社案内,採用情報,広告掲載,ページの先頭へ,ページの先頭へ戻る,ページトップ,ページトップへ,ページトップへ戻る,トップへ戻る,' +
    '先頭へ戻る,本文へ,本文へ移動,戻る,前へ,次へ,前のページ,次のページ,一覧へ戻る,閉じる,御意見・御感想,ご意見・ご感想,報道・広報,会見・発表・広報,' +
    '外交政策,国・地域,海外渡航・滞在,申請・手続き,外務省について,法的事項,アクセシビリティについて,アクセシビリティ,홈,로그인,회원가입,검색,메뉴',
);
const phrase =
  /^(?:welcome to ?home|welcome to [^.]{1,30}|an official website of .{0,80}|here['’]s how you know.{0,20}|this is an archive.{0,60}|site index|skip to (?:the )?(?:main )?(?:content|text|navigation|article|body)|jump to (?:content|navigation)|toggle (?:navigation|menu)|(?:open|close|show|hide) (?:menu|navigation|search)|go to (?:top|home|home ?page)|(?:スキップして)?(?:メイン)?コンテンツ(?:へ|に)(?:移動|スキップ)|跳(?:到|转至|转到|轉至|轉到|至)(?:主要)?(?:内容|內容)(?:区|區|區塊|区块)?|:::|change language|select language|language|you have javascript disabled.{0,80}|please enable javascript.{0,80}|welcome to ?home.{0,40}|欢迎(?:您)?(?:访问|来到|光临)[^。]{1,60}|back to (?:top|list|\p{Lu}[\w ]{2,30})|本文(?:へ|に)(?:移動|スキップ|ジャンプ)[^。]{0,10}|(?:メニュー|本文|検索|ナビゲーション)(?:を|へ|に)(?:開く|閉じる|スキップ|移動)[^。]{0,6}|to search this site.{0,60}|(?:この)?ページの(?:先頭|トップ|上部)(?:へ|に)[^。]{0,6}|このページの本文へ[^。]{0,6})$/iu;
