import { countryNames } from '../countries.ts';
import { chineseSurname, isJapaneseSurname } from '../han/surnames.ts';

/** Offices and forms of address that stand behind a name. */
export const office =
  '(?:氏|さん|さま|[外首防農法財]相|(?:防衛|財務|経産|経済産業|法務|文科|厚労|農水|国交|環境|総務|国防)相|大統領|大臣|長官|局長|部長|報道官|大使|公使|領事|教授|准教授|助教|講師|議員|幹事長|書記長|書記|主席|総理|特使|会長|社長|所長|研究員|代表|委員長|議長|議員|知事|市長|審議官|次官|課長|司令官|総長|理事長|国王|天皇|皇太子|博士|記者会長|党首|団長|首席|参事官|公使|駐在官|通訳官|顧問|補佐官|院長|室長|政務官|参与|評論家|ジャーナリスト|委員|副主席|副首相)';
/** What may stand between a name and the office proper: where it is held. */
const where =
  '(?:国連|内閣|総理|外務|防衛|財務|経済産業|経済|農林水産|農水|国土交通|国交|法務|文部科学|厚生労働|環境|総務|デジタル|国家|安全保障|国務|国防部|国防|外交部|外交|商務部|官房|中国|米|英|仏|独|露|ロシア|韓国|韓|日本|北朝鮮|台湾|インド|政府|筆頭|副|元|前|現|新|第一|首席|上級|特別|衆院|参院|衆議院|参議院|共産党|自民党|公明党|中央|政治局員|政治局|委員|兼|事務|政務|国際|アジア大洋州|駐日|駐中国|駐米|最高|名誉|主任|広報|大統領|首相|国会|常務|補佐|担当|大使館|参事|報道|経済再生|議会|上院|下院|党|長官|外相|・|准|助|総)';
const han = String.raw`[\p{Script=Han}々ヶ]`;
const kata = '[ァ-ヴー]';
const reading = '(?:（[^（）]{1,24}）|\\([^()]{1,24}\\))?';
const foreign = `${kata}{2,16}(?:[・＝=]${kata}{1,16}){0,3}`;
/** What is held, behind a name whose dot shows where it ends: `グラント・カートライト資源大臣`. */
const held = String.raw`(?<=[・＝=]${kata}{1,16}${reading})(?:${han}|${kata}){1,14}?`;
const named = new RegExp(
  String.raw`(?:(?<kata>${foreign})|(?<han>${han}{1,12}?)(?<kana>[ぁ-ん]{2,4})?)${reading}(?:${held})?(?<title>(?:${where}){0,8}${office})(?!${han}|${kata})`,
  'gu',
);
/** No surname, though an office stands behind: `両外相`, `同氏`. */
const nobody =
  /^(?:両|各|同|元|前|現|新|当時|歴代|次期|次|某|全|副|国|他|何|[0-9０-９一二三四五六七八九十]+|[日中韓米英露仏独豪印朝比越台欧伊加]+|中国|日本|韓国|米国|英国|同国|外国|隣国|政府|与党|野党|担当|関係|駐日|委員|報道|幹部|専門家|一部|多く|出席|議会|国会|政治|外務|防衛|内閣|総理|首脳|国家|国連)$/u;
/** What is glued to a name before it. */
const before = /^(?:故|元|前|現|新|与党|野党|自民党|公明党|共産党|立憲民主党|国民民主党|日本維新の会)/u;

/** A person called by an office in a line: UTF-16 offsets; `end` is behind the office. */
export interface Called {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** As the text has it: `外務大臣`. */
  readonly title: string;
}

/** Who is called by name and office in a line: `小田切亮介外務大臣`, `郭部長`, `ロシア国防省のセルゲイ・ボロディン報道官`. O(n). */
export function calledIn(text: string): Called[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const { kata: foreignName, han: run = '', kana = '', title = '' } = match.groups ?? {};
    const lead = foreignName === undefined ? (before.exec(run)?.[0] ?? '') : '';
    const name = foreignName ?? run.slice(lead.length) + kana;
    if (foreignName !== undefined && isCountry(foreignName)) return [];
    if (foreignName === undefined && !isName(run.slice(lead.length), kana, title)) return [];
    const start = match.index + lead.length;
    return [{ name, start, end: match.index + match[0].length, title }];
  });
}

let countries: ReadonlySet<string> | null = null;

/** `ミャンマー担当特使` names a country the platform knows, and nobody. */
function isCountry(name: string): boolean {
  countries ??= countryNames('ja');
  return countries.has(name) || name === 'アメリカ';
}

function isName(run: string, kana: string, title: string): boolean {
  // `韓氏` is a person, `韓外相` the minister of a country.
  if (run === '' || (nobody.test(run) && !(title === '氏' && chineseSurname(run) > 0))) return false;
  // What is written in kana is a given name only behind a surname: `訪問した外相` names nobody.
  if (kana !== '') return isJapaneseSurname(run);
  return run.length > 1 ? run.length <= 6 : chineseSurname(run) > 0 || run === '堤' || run === '林';
}

/** Whether a name is a surname and a given name; a short one is in full where it begins with a Chinese surname. */
export function isFull(name: string, others: ReadonlySet<string>): boolean {
  if (/[・＝=]/.test(name) || /[ぁ-ん]$/.test(name)) return true;
  if (isJapaneseSurname(name) || isPartOf(name, others)) return false;
  if (name.length >= 4) return true;
  return name.length === 3 || (name.length === 2 && chineseSurname(name) > 0);
}

/** Whether another name begins with this one, or has it as a part. */
function isPartOf(name: string, others: ReadonlySet<string>): boolean {
  for (const other of others) if (other !== name && isFormOf(name, other)) return true;
  return false;
}

/** Whether a short form may mean somebody: their surname, a part of a foreign name. */
export function isFormOf(form: string, name: string): boolean {
  return /[・＝=]/.test(name)
    ? name.split(/[・＝=]/u).includes(form)
    : name !== form && name.startsWith(form);
}
