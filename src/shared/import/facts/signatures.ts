import { datesIn } from './dates/dates.ts';
import { outletAt, outletNamed, outletsIn } from './outlets.ts';
import { isOfficial } from './official.ts';
import type { Line, Parts } from './parts.ts';

/** A name a statement gives its outlet or whom it has the text from, and where: UTF-16, half-open. */
export interface Signature {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** In a few words, where it stands. */
  readonly why: string;
}

const mark = /^[【［[]\s?([^【】［］[\]\n]{2,60}?)\s?[】］\]]$/u;
const report = /(?:專訊|专讯|訊|讯|報導|报道|電|电)$/u;
const source =
  /(?:^|[\s|｜(（,，、【])(?:(?:source|via|credit|origin|稿源|发布单位】|来源|來源|文章来源|信息来源|微信公众号|公众号|出典|配信元|转自|转载自|轉自|轉載自|출처)\s?(?:[:：|｜丨]|(?<=】))\s?[“「『《]?)([^\s:：][^\n:：|｜;；]{0,60})/giu;
const sourceEnd =
  /\s{2,}|\s?【|\u3000|\s(?=\p{L}{2,12}\s?[:：])|\s(?=[a-z]{2,12}$)|\s(?=\d{4})|[)）,，]|\s(?=作者|编辑|編輯|责任|记者|記者|时间|時間|责编|点击|time\b|date\b|author\b|editor\b)/iu;
const sender =
  /^(?:from|sender|差出人|发件人|寄件者|送信者|보낸 사람|de|von)\s?[:：]\s*"?([^"<\n]{2,80}?)"?\s*(?:<|$)/iu;
const notMark =
  /^(?:独家|獨家|转载|观察|號外|号外|社説|社论|社論|解説|速報|詳報|快讯|快訊|突发|重磅|评论|評論|视频|图解|更新|会見|記者会見|議事要旨|全文|独自|単独|特集|コラム|lead|updated?|exclusive|breaking|analysis|opinion|column|photos?|videos?|news focus|commentary|readout|full text|transcript|statement)/iu;
const mastheadEnd = /\s?[|｜·•—–/]\s?|\s-\s|,?\s(?:Issue|No\.|Vol)\b|第\d+[期号號]|\s\d|\u3000/u;
const notMasthead =
  /\s{2}|[:：。，、!！?？@]|\b(?:release|readout|statements?|briefing|speech(?:es)?|remarks|exclusive|opinion|analysis|editorial|commentary|forwarded|updated?|by|for|hon)\b|発表|会見|演説|お知らせ|記事|声明|通告|社论|社説|要闻|新闻稿|记者|記者|全文|公告|讲话|独家|^\d/iu;
const greeting =
  /(?:thanks for reading|you(?:['’]re| are) reading|欢迎来到|歡迎來到|欢迎关注(?=[“"《「]))\s?[“"《「]?([\p{Lu}\p{Lo}][^\n!！.。,，|”"》」：:]{1,40})/iu;
const office =
  /\s?(?:事務局|広報(?:室|部|課)?|編集部|新闻处|新聞處|Press(?: Office| Service| Team)?|Newsletter|News(?:room| Desk)|Secretariat)$/u;
const edition =
  /^(?:日本語版|日文版|中文版|中文网|中文網|英語版|英文版|海外版|オンライン|デジタル|ニュース|電子版|电子版|客户端|\s中文(?!\p{Script=Han}))/u;

/** The outlet's mark: a line of its own in brackets beside the title, as 【MK sports Korea】. */
export function marksIn({ head, title }: Parts): Signature[] {
  return head.flatMap((line) => {
    const inside = mark.exec(line.text)?.[1];
    const isNear =
      title === null || Math.abs(title.start - line.end) < 8 || Math.abs(line.start - title.end) < 8;
    if (inside === undefined || !isNear || line.kind === 'furniture') return [];
    const name = inside.replace(report, '');
    return /\d{4}|日本語|English|中大小/.test(name) || notMark.test(name)
      ? []
      : [signature(line, name, 'beside the title')];
  });
}

/** Known names a line before the text opens with, as a page's menu or a paper's head does. */
export function openersIn({ head }: Parts): Signature[] {
  return head.flatMap((line) => {
    if (line.kind === 'caption' || line.kind === 'heading') return [];
    const first = outletsIn(line.text.slice(0, 200))[0];
    return first?.start === 0 ? [signature(line, wholeName(line.text, first.end), 'page head')] : [];
  });
}

/** Lines before the text that are nothing but the name of an office of a state. */
export function officesIn({ head }: Parts): Signature[] {
  return head.flatMap((line) => {
    const isEastern = /[\u3040-\u9fff\uac00-\ud7a3]/.test(line.text);
    const isName = isEastern ? /^\S{3,30}$/u.test(line.text) : /^\p{Lu}[^|>»]{5,80}$/u.test(line.text);
    const isLine =
      isName && line.kind !== 'caption' && line.kind !== 'heading' && !/[:：。，\d]/.test(line.text);
    return isLine && isOfficial(line.text) ? [signature(line, line.text, 'page head')] : [];
  });
}

/** The name a paper or a newsletter bears over its title, where nobody knows it by name. */
export function mastheadsIn({ head, title }: Parts): Signature[] {
  return head.flatMap((line) => {
    const isAbove =
      line.kind === 'byline' && datesIn(line.text).length === 0 && title !== null && line.end <= title.start;
    const name = line.text.split(mastheadEnd)[0]?.trim() ?? '';
    const isName = /[\u3040-\u9fff]/.test(name)
      ? /^\S{2,16}$/u.test(name)
      : /^\p{Lu}[\p{L}\d&'’ -]{2,40}$/u.test(name);
    return isAbove && isName && !notMasthead.test(name) ? [signature(line, name, 'above the title')] : [];
  });
}

/** Names after "Source:", 来源： and the like, before the text or after it. */
export function sourcesIn({ head, foot }: Parts): Signature[] {
  return [...head, ...foot.filter(({ text }) => text.length < 200)].flatMap((line) =>
    [...line.text.matchAll(source)].flatMap((match) => {
      const name = (match[1] ?? '').split(sourceEnd)[0]?.trim() ?? '';
      const isName = /^[\p{L}《〈]/u.test(name) && !/^https?/i.test(name);
      return isName
        ? [signature(line, name, 'source line', match.index + match[0].length - (match[1] ?? '').length)]
        : [];
    }),
  );
}

/** Who a mail comes from. */
export function sendersIn({ head }: Parts): Signature[] {
  return head.flatMap((line) => {
    const name = sender.exec(line.text)?.[1]?.trim().replace(office, '');
    const known = name === undefined ? undefined : outletsIn(name)[0];
    if (name === undefined || name === '') return [];
    const isBody =
      known !== undefined ||
      isOfficial(name) ||
      /[会會社局部院所網网]$|Institute|Center|Centre|Council|Forum|News/u.test(name);
    return isBody
      ? [signature(line, known === undefined ? name : name.slice(known.start, known.end), 'sender')]
      : [];
  });
}

/** Who a newsletter or a site says it is, and who stands in a line of its own at the end. */
export function colophonsIn({ head, foot }: Parts): Signature[] {
  return [...foot, ...head].flatMap((line) => {
    if (line.kind === 'caption' || line.kind === 'heading') return [];
    const name = greeting.exec(line.text)?.[1]?.trim();
    if (name !== undefined) return [signature(line, name, 'page foot')];
    const isWhole = line.text.length < 100 && outletNamed(line.text) !== null;
    return isWhole ? [signature(line, line.text, 'page foot')] : [];
  });
}

/** Known names anywhere in the lines before the text that are no menu and no caption. */
export function mentionsIn({ head }: Parts): Signature[] {
  return head.flatMap((line) =>
    line.kind === 'byline' || line.kind === 'paragraph'
      ? outletsIn(line.text.slice(0, 400)).map(({ start, end }) =>
          signature(line, line.text.slice(start, end), 'byline', start),
        )
      : [],
  );
}

/** Known names in any line before the text or after it: the forms in which an outlet may be named. */
export function formsIn({ head, foot }: Parts): Signature[] {
  return [...head, ...foot].flatMap((line) =>
    line.kind === 'caption'
      ? []
      : outletsIn(line.text.slice(0, 200)).map(({ start, end }) =>
          signature(line, line.text.slice(start, end), 'page head', start),
        ),
  );
}

/** Two names for the same outlet have the same key: a known one's, else the name without case and space. */
export function keyOf(name: string): string {
  const known = outletNamed(name) ?? outletAt(name) ?? opening(name);
  return (
    known?.name ??
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/^the\s|\s|[《》]/g, '')
  );
}

/** A signature where a name stands in a line, at or after an offset in it. */
export function signature(line: Line, name: string, why: string, from = 0): Signature {
  const start = line.start + Math.max(0, line.text.indexOf(name, from));
  return { start, end: start + name.length, name, why };
}

/** `人民網日本語版` where the known name is only `人民網`: an edition belongs to the name. */
function wholeName(text: string, end: number): string {
  return text.slice(0, end + (edition.exec(text.slice(end, end + 12))?.[0].length ?? 0));
}

function opening(name: string): ReturnType<typeof outletNamed> {
  const first = /[\u3040-\u9fff]/.test(name) ? outletsIn(name)[0] : undefined;
  return first?.start === 0 ? first.outlet : null;
}
