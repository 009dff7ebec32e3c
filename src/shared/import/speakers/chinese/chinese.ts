import { firstIn, type HanMention } from '../han/roster.ts';
import { chineseSurname } from '../han/surnames.ts';
import { quotedIn } from '../quoted.ts';
import type { Line, Speech, Told } from '../told.ts';
import { saidIn } from './clauses.ts';
import { endsBefore, formsOf, namesBehindOffices } from './names.ts';
import { saying } from './verbs.ts';

/** A journalist's question: what is quoted in it is not said here. */
const asked = /^\s*(?:[^：:，。]{0,16}记者|[^：:，。]{0,16}記者|问|問|Q)[：:]/u;

/** Behind a name in a title: what follows are their answers. */
const answers = /^[^，。；]{0,80}答(?:记者|記者)?[问問]$/u;

/**
 * Who speaks in Chinese: who stands before a verb of saying in its clause, or began the sentence where the clause
 * only goes on, and who is named with a colon or whose answers a title announces. Names are told by the offices
 * before them, and by a Chinese surname where one name stands before such verbs more than once.
 */
export function tellChinese(lines: readonly Line[]): Told {
  const mentionsIn = mentionFinder(namesOf(lines));
  const mentions = lines.map(mentionsIn);
  const speeches: Speech[] = [];
  for (const [index, line] of lines.entries()) {
    const own = mentions[index] ?? [];
    const turn = own[0];
    if (asked.test(line.text) || line.kind === 'caption' || line.kind === 'byline') continue;
    if (turn !== undefined && isTurn(line.text, turn))
      speeches.push({ name: turn.name, start: line.start + turn.start, end: line.start + turn.end });
    const answering = own.find(({ end }) => line.kind === 'title' && answers.test(line.text.slice(end)));
    if (answering !== undefined)
      speeches.push({
        name: answering.name,
        start: line.start + answering.start,
        end: line.start + answering.end,
      });
    if (isBody(line)) speeches.push(...saidIn(line, own, quotedIn(line.text)));
  }
  return { speeches, meetings: [], named: firstIn(lines, mentions, isBody) };
}

function isBody({ kind }: Line): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'quotation';
}

/** `陶宁：`, with nothing before the name but an office. */
function isTurn(text: string, { start, end }: HanMention): boolean {
  return /^\s*[\p{Script=Han}]{0,12}$/u.test(text.slice(0, start)) && /^[：:]/u.test(text.slice(end));
}

/** Everybody the text names in full, in order of mention. */
function namesOf(lines: readonly Line[]): string[] {
  const names = new Set(
    lines.filter(({ kind }) => kind !== 'byline').flatMap(({ text }) => namesBehindOffices(text)),
  );
  const whole = lines.map(({ text }) => text).join('\n');
  const alone = new Set([...whole.matchAll(subjects)].map(([, name = '']) => name).filter(isChineseName));
  for (const name of [...alone].slice(0, mostNames))
    if (!whole.includes(`·${name}`) && standsAgain(whole, name)) names.add(name);
  // A name cut short or a part of another's is that other's.
  const parts = new Set([...names].flatMap((name) => formsOf(name).slice(1)));
  return [...names].filter((name) => !parts.has(name));
}

const subjects = new RegExp(
  String.raw`(?:^|[。！？；，：”」』\s])(\p{Script=Han}{2,4}?)(?:还|還|也|并|則|则|首先|最后|进一步)?(?=${saying})`,
  'gu',
);
/** Whether a name stands in a text more than once. */
function standsAgain(text: string, name: string): boolean {
  const first = text.indexOf(name);
  return text.includes(name, first + name.length);
}

/** Words that look like a surname and a given name before a verb. */
const noNames =
  /^(?:方面|高度|有关|有關|成员|时代|同时|应当|双方|安全|全面|金融|经济|平等|和平|国际|国家|文章|文件|通报|公报|后者|前者|都|于是|从而|东盟|越方|印方|韩方|蒙方|万一|相关|相互|向来|别人|他|她)/u;

function isChineseName(name: string): boolean {
  const own = chineseSurname(name);
  return (
    own > 0 &&
    name.length - own >= 1 &&
    name.length - own <= 2 &&
    !noNames.test(name) &&
    !/[方国國部者员员家社报報]$/u.test(name)
  );
}

/** Finds every use of the names, in any of their forms, in a line; a form of two is whoever was named last. */
function mentionFinder(names: readonly string[]): (line: Line) => HanMention[] {
  const owners = new Map<string, string[]>();
  for (const name of names.slice(0, mostNames))
    for (const form of [...formsOf(name), ...surnameOf(name)])
      owners.set(form, [...(owners.get(form) ?? []), name]);
  if (owners.size === 0) return () => [];
  const forms = [...owners.keys()].toSorted((a, b) => b.length - a.length);
  const any = new RegExp(forms.join('|'), 'gu');
  const latest = new Map<string, string>();
  return ({ text }) =>
    [...text.matchAll(any)].flatMap(({ index, 0: form }) => {
      const own = owners.get(form) ?? [];
      const name = own.includes(form) ? form : (latest.get(form) ?? own[0]);
      if (name === undefined) return [];
      const isSurname = form.length === 1;
      const office = isSurname ? (officeBehind.exec(text.slice(index + 1, index + 6))?.[0].length ?? 0) : 0;
      const end = index + form.length + office;
      // `森下町` is no 森下: a part of a name stands alone.
      if (isSurname ? office === 0 || !opensClause(text, index) : form !== name && !isApart(text, end))
        return [];
      for (const each of [...formsOf(name), ...surnameOf(name)]) latest.set(each, name);
      return [{ name, start: index, end }];
    });
}

/** Whether a part of a name stands alone, an office behind it at most: `森下町` is no 森下. */
function isApart(text: string, end: number): boolean {
  return endsBefore(text.slice(end, end + 8)) || officeBehind.test(text.slice(end, end + 4));
}

/** A Chinese surname of one character, which is whose it is only before an office: `沈部長`. */
function surnameOf(name: string): string[] {
  return name.length < 4 && chineseSurname(name) === 1 ? [name.slice(0, 1)] : [];
}

/** Elsewhere a surname's character may end another word. */
function opensClause(text: string, start: number): boolean {
  return start === 0 || !/\p{Script=Han}/u.test(text.charAt(start - 1));
}

const officeBehind =
  /^(?:(?:[众眾参參])?(?:议员|議員|院议员|院議員)|委员|委員|外长|外長|外相|总理|總理|首相|部长|部長|主席|总统|總統|大臣|长官|長官|大使|教授|氏)/u;

/** More names than this are a list, not a statement. */
const mostNames = 300;
