import { isEditorLine, isEndMark } from './editors.ts';
import { endsSentence, type Line } from './line.ts';
import { isMailHeader } from './mail.ts';

/** Weight of what may stand in a date line beside its dates and labels: a name or two. */
const beside = 40;

/**
 * Who published a text, and when: a line of dates, times and labels ("Updated:", "Source:", "来源：",
 * "掲載日") with little beside them, or one that names its writer or editor; the head of a mail.
 */
export function isByline(line: Line): boolean {
  const { text, weight } = line;
  if (weight > 300) return false;
  if (namesWriter(text) || role.test(text) || mailAddress.test(text)) return true;
  if (isEditorLine(line) || isEndMark(line) || isMailHeader(line)) return true;
  const isLabelled = label.test(text);
  const rest = text.replace(times, ' ').replace(dates, ' ');
  const isDated = rest !== text;
  if (!isLabelled && !isDated) return false;
  if (isDated && /^by \p{Lu}/iu.test(text) && !endsSentence(line)) return true;
  const words = rest
    .replace(labels, ' ')
    .replace(/[\s:：|｜丨/／()（）[\]【】,，.。、\-–—~～·・;；]+/g, ' ')
    .trim();
  if (isLabelled && isDated) return words.length <= 2 * beside && !sentence.test(rest);
  if (isLabelled) return words.length <= beside && !sentence.test(rest);
  return !titled.test(text) && words.length <= 24 && words.split(' ').length <= 3 && !sentence.test(rest);
}

/** Whose words or report it is: `KOSUKE TAKEMOTO, Nikkei staff writer`, `本报记者 杨迅`, `北京＝山田太郎`, `於：外務省`. */
const role =
  /^[\p{L} .'’-]{3,50}, (?:[\p{L} ]{1,30} )?(?:staff writer|correspondent|reporter|contributor|contributing writer|columnist)s?$|^[（(【]?(?:[\p{Script=Han}]{2,10})?(?:记者|記者|特派员|特派員|通讯员)(?!会|會|団|团|招待|问|問|发布|發布|クラブ|质询|提问)[\s　、·・\p{Script=Han}]{1,30}(?:报道|報導|報道|电)?[）)】]?$|^[（(]?(?:文|撰文|供稿)[\s/／|]{1,3}[\p{Script=Han}\s·・]{2,30}[）)]?$|^[\p{Script=Han}]{2,8}[＝=][\p{Script=Han}　 ]{2,10}$|^(?:於|場所|地点|地點|会場|日時|時間|venue|location|place)\s?[:：]\s?[^。]{2,60}$|^(?:check against delivery|as (?:delivered|prepared for delivery)|(?:[\p{L} ]{1,30}, )?e ?& ?oe|subjects? ?:.{2,120}|embargoed\b.{0,60}|attn:.{0,80})[.!]?$|^[（(](?:ATTN|RECASTS|UPDATES|ADDS|CORRECTS)\b.{0,120}[）)]$/iu;
const mailAddress = /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$/;

/** `By Wang Li and Chen Hui, in Beijing`: nothing but names, in the words English puts before them. */
function namesWriter(text: string): boolean {
  const names =
    /^(?:(?:story|text|words|written|reported|analysis) )?by (.{2,120})$/i
      .exec(text)?.[1]
      ?.split(/[\s,|&]+/) ?? [];
  return (
    names.length > 0 &&
    names.length <= 14 &&
    names.every((name) =>
      /^(?:[\p{Lu}\p{Script=Han}\p{Script=Katakana}]|and$|with$|in$|for$|of$|$)/u.test(name),
    )
  );
}

/** Where a line goes on that begins with a date set apart from the rest; -1 where it does not. */
export function endOfLeadingDate(text: string): number {
  return leading.exec(text)?.[0].length ?? -1;
}

const months =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const days = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?';
const number = '[\\d０-９〇零一二三四五六七八九十]';
const date = [
  `${days}${months} \\d{1,2}(?:st|nd|rd|th)?(?:,? ?\\d{4})?`,
  `${days}\\d{1,2}(?:st|nd|rd|th)? ${months},?(?: \\d{4})?`,
  `${months} \\d{4}`,
  '\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}\\s?日?',
  '\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}',
  `(?:(?:令和|平成|昭和|民国|民國)(?:${number}{1,3}|元)|${number}{4})年${number}{1,3}月(?:${number}{1,3}日)?`,
  `${number}{1,2}月${number}{1,3}日`,
].join('|');
const dayOfWeek =
  '(?:\\s?[（(](?:[月火水木金土日]|星期.|周.|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:曜日?)?[）)]|\\s?星期[一二三四五六日天]|\\s?[月火水木金土日]曜日?)?';
const time =
  '(?:[Tt]?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?(?:GMT|UTC|JST|CST|EST|EDT|BJT|Beijing Time|KST)(?:[+-]\\d{1,2}(?::\\d{2})?)?)?|(?:午前|午後|上午|下午)?\\s?\\d{1,2}\\s?[时時点]\\s?(?:\\d{1,2}\\s?分)?)';
const dates = new RegExp(`(?:${date})${dayOfWeek}`, 'giu');
/** A date that is a title's first word: `2024年12月25日外交部发言人…`. */
const titled = new RegExp(
  `(?:${date})(?!星期|配信|更新|[电電讯訊])[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{5,}`,
  'iu',
);
const times = new RegExp(time, 'giu');

const labelWords =
  '(?:last )?(?:updated|modified|published|posted|issued|released|created|edited|first published|publish(?:ed)? (?:date|time|on|at))(?: (?:on|at|date|time))?|release date|publication date|date|time|source|from|by|author|agency|来源|來源|稿源|文章来源|信息来源|新闻来源|发布时间|发布日期|發布時間|发布于|发布|发表时间|发稿时间|更新时间|更新日期|更新|更新日|更新日時|日期|时间|時間|作者|记者|記者|撰文|文|浏览次数|浏览|阅读|点击|字数|公開日|公開|掲載日|掲載|配信|配信日|発表日|投稿日|作成日|最終更新日?|出典|発信元|情報源|執筆|著者|출처|입력|수정|등록';
const label = new RegExp(
  `^[\\[(（【]?(?:${labelWords})\\s?[:：/／|]|^(?:last )?(?:updated|published|posted|modified)\\b|^date \\d|^(?:更新|発表|公開|掲載|配信|投稿)(?:日時?)?\\s?[\\d０-９]|(?:来源|來源|稿源|出典)\\s?[:：]`,
  'iu',
);
const labels = new RegExp(
  `(?:^|(?<=[\\s|｜丨,，;；(（【\\[)）\\d]))(?:${labelWords})(?:\\s?[:：/／|]|\\s|$)`,
  'giu',
);
const sentence = /[.!?。！？]["'”’」』)）]?\s+\S.*[.!?。！？]$|[\p{L}]{2,}[!?。！？]$/u;
const leading = new RegExp(
  `^(?:(?:date|time|published|updated|posted)[:：]?\\s+(?:${date})(?:\\s${time})?|(?:${date})(?:\\s${time})?(?=\\s))[\\s|｜·:：,-]+(?=\\S)`,
  'iu',
);
