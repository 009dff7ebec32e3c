import { endsSentence, type Line } from './line.ts';

/** Longest caption, by weight: what is longer is a paragraph that speaks of a photograph. */
const longest = 700;

/**
 * What stands under a picture: it names who took it (`[Photo/Xinhua]`, `Photo: AFP`, `（新华社记者 … 摄）`,
 * `＝共同`, `写真：`), or where in the picture somebody stands (`(right)`, `（左）`).
 */
export function isCaption(line: Line): boolean {
  if (line.weight > longest) return false;
  return credit.some((pattern) => pattern.test(line.text)) || shows(line);
}

/** Whether it shows somebody standing somewhere in a picture, in one sentence. */
export function shows({ text }: Line): boolean {
  return (
    /[(（]/.test(text) && // the expression below is dear, and most lines have no bracket
    place.test(text) &&
    // A caption is one sentence, a second one at most says where the picture is from.
    (text.match(/[.。](?=\s+\p{Lu}|[\p{Script=Han}\p{Script=Hiragana}])/gu)?.length ?? 0) <= 2
  );
}

const place =
  /(?<=\p{L}\.? )(?<![Cc]opyright )\((?:(?:front |back |top |bottom |center |centre |second |third |2nd |3rd )?(?:left|right|L|R|C|center|centre|front|2nd [LR]|3rd [LR])(?:,? (?:row|front|and|to|from)\b[^)]{0,30})?|(?:second|third|fourth|2nd|3rd|4th) from (?:the )?(?:left|right))\)|（(?:右|左|中央?(?=）.)|前排|后排|後排|[前后後]排?[左右中]|[左右]から?[\d２３４二三四]?人目?|[左右][一二三四2-4])）|[（(][左右]から[）)]/u;

const agencies =
  "(?:Xinhua|新华社|新華社|AFP|AP|Reuters|Getty(?: Images)?|Kyodo(?: News)?|EPA(?:-EFE)?|VCG|IC|CFP|Jiji|ANN?S|Yonhap|UPI|CNS|China Daily|Global Times|People's Daily|Pool|CNA|中新社|视觉中国|中央社|路透社|法新社|美联社)";

const credit: readonly RegExp[] = [
  new RegExp(
    `[[(（【][^\\])）】]{0,60}\\b(?:photos?|pictures?|images?|file)\\b ?(?:by|:|/|courtesy|provided|credit)[^\\])）】]{0,80}[\\])）】]\\.?$`,
    'i',
  ),
  new RegExp(`[[(（]${agencies}(?: ?/ ?[^\\])）]{1,50})[\\])）]\\.?$`, 'i'),
  new RegExp(`[[(（][^\\])）.]{1,40}/ ?${agencies}(?: via [^\\])）]{1,40})?[\\])）]\\.?$`, 'i'),
  /(?:^|[.。!?”"'\s])(?:Photo|Photograph|Photos|Image|Picture|File [Pp]hoto|Photo [Cc]redit|Credit|Photo courtesy(?: of)?|Photo by)\s*[:：/|] ?[\p{L}][^.。:：]{0,70}\.?$/u,
  /(?:^|[.\s])(?:Photo|Image|Picture)s? (?:by|courtesy of|provided by|from) \p{Lu}[^.]{1,60}\.?$/u,
  /^(?:\[|\(|【)?(?:FILE (?:PHOTO|PICTURE|-)|File photo|File picture|HANDOUT|Caption\s*:|Photo caption\s*:|Photo taken on|This (?:file )?(?:photo|photograph|picture|image|handout)[^.]{0,60} (?:taken|shows|released|provided)|In this (?:photo|image|picture)[^.]{0,80},|A (?:file |handout )?(?:photo|picture|image) (?:taken|shows|released))/,
  /(?:AP Photo|Getty Images|\/Reuters|Reuters\/|Pool Photo|via (?:AP|AFP|REUTERS|Reuters))[^.。]{0,60}\.?$/,
  /[（(【[][^（()）。]{0,40}(?:摄|攝|摄影|攝影|撮影|提供|供图|供圖|供稿图|写す)[）)】\]][。.]?$/u,
  /(?:记者|記者|通讯员|摄影师)[\s:：]?[\p{Script=Han}·・\s]{2,20}(?:摄|攝|摄影|攝影|发)[）)]?[。.]?$/u,
  /(?:^|[\s。])(?:新华社|新華社|中新社|人民日报|本报|本報)[\p{Script=Han}\s]{0,14}(?:摄|攝|发)[。.]?$/u,
  /^(?:[（(【[]?)(?:资料图|資料圖|资料照片|資料照片|资料圖片|圖片|图片说明|圖說|图说|图片来源|圖片來源|题图|視頻截圖|视频截图|图|圖)(?:片)?\s*[:：】)）]/,
  /^(?:图像|圖像|图片|圖片|影像)(?:来源|來源|加注文字|加註文字)\s?[，,：:]/,
  /(?:图像|圖像|图片|圖片)(?:来源|來源)\s?[：:] ?[\p{L}\p{N} ./·-]{2,80}$/u,
  /^[图圖](?:为|為|一|二|三|[\d０-９]{1,2}\s*[:：])/,
  /^(?:▲|△|▼|◆|■)?\s*(?:上图|下图|左图|右图|上圖|下圖)[:：为為]|^这是[^。]{0,40}(?:拍摄的|资料照片|截图)/,
  /(?:图|圖|图片|圖片|图片来源|照片|圖源|图源|摄影|攝影)\s*[:：／/|｜]\s*[\p{L}\p{N} ·・/／]{1,30}[）)】\]]?[。.]?$/u,
  /^\d{1,2}月\d{1,2}日，[^。]{4,200}。\s*(?:新华社|中新社|本报)(?:记者|发)[^。]{1,30}$/,
  /^(?:[【（([]?)(?:写真|画像|資料写真|写真説明|代表撮影)(?:[：:＝=】）)／/]|$)/,
  /[（(【\s。](?:写真|画像|撮影|提供|資料写真|ロイター|代表撮影)[：:＝=／/][^。]{1,40}[）)】]?$/,
  /[＝=][^＝=。]{2,60}(?:撮影|写す)[）)]?$/,
  /[（(][^（）()。]{0,24}撮影[）)]。?\s?(?:\(c\)|©|ⓒ)[^。]{2,60}$/i,
  /[＝=](?:共同|ロイター|ＡＦＰ|AFP|ＡＰ|AP|時事|ＵＰＩ|ゲッティ|新華社|聯合|代表撮影|[^＝=。、]{1,30}(?:撮影|提供|写す|代表撮影|（共同）|（ロイター）|\(共同\)))[^。]{0,16}$/,
  /[＝=]\s?(?:[\d０-９]{1,4}年)?(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日(?:午前|午後|朝|夕|夜|未明)?(?:[、，,（(][^。]{0,40})?$/,
];

/** Whether a line that stands twice may be a caption: a sentence in the present that says when or where it was seen. */
export function mayShow(line: Line): boolean {
  const { text, weight } = line;
  if (weight < 30 || weight > longest) return false;
  if (shows(line)) return true;
  return (
    (/\b(?:meets?|holds?|shakes?|speaks?|delivers?|attends?|poses?|arrives?|greets?|addresses|walks?|waves?)\b/.test(
      text,
    ) &&
      /\b(?:\d{4}|\d{1,2})\b/.test(text)) ||
    (weight >= 60 && !endsSentence(line) && /\d日|\b(?:19|20)\d\d\b/.test(text))
  );
}
