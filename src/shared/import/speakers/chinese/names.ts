import { chineseSurname } from '../han/surnames.ts';
import { saying } from './verbs.ts';

/** Offices and forms of address that stand before a name; `记者` is none: who reports does not speak. */
const office =
  '主席|总书记|總書記|书记|書記|总统|總統|总理|總理|首相|部长|部長|外长|外長|外相|防长|防長|防相|大臣|国务卿|國務卿|委员|委員|议员|議員|议长|議長|委员长|秘书长|秘書長|秘书|秘書|主任|局长|局長|司长|司長|处长|所长|所長|院长|院長|会长|會長|校长|校長|总裁|總裁|董事长|行长|大使|公使|参赞|代办|总领事|總領事|特使|代表|发言人|發言人|报道官|教授|研究员|研究員|学者|學者|专家|專家|分析师|分析師|评论员|評論員|司令|将军|將軍|上将|上將|参谋长|國王|国王|女王|天皇|亲王|长官|長官|顾问|顧問|助理|博士|团长|團長|州长|市长|市長|省长|知事|党首|黨首|理事长|幹事長|干事长|总干事|總幹事|负责人|召集人';
/** What begins where a name ends: verbs, particles, times that follow names in the language of statements. */
const behind =
  '周[一二三四五六日天]|週[一二三四五六日天]|星期|礼拜|禮拜|本(?=[（(月日周週])|昨|今|仍|均|都|却|赴|此前|此后|早前|转达|轉達|多次|一直|同意|承认|承認|确认|確認|决定|決定|前往|陪同|亲自|亲切|结束|开始|開始|可能|可以|必须|需要|在|于|於|同|与|與|和|及|将|將|就|对|對|向|表示|表达|表達|指出|强调|強調|说|說|称|稱|认为|認為|重申|举行|舉行|会见|會見|接见|接見|会晤|會晤|会谈|會談|出席|率|抵|访|訪|主持|宣布|发表|發表|发布|应邀|应约|應邀|今天|今日|今年|昨天|昨日|当天|當天|当日|首先|则|則|还|還|也|并|並|等|的|是|已|曾|拟|擬|计划|計劃|近日|日前|来访|來訪|来华|來華|到访|前来|来到|来京|上周|上月|本周|感谢|感謝|欢迎|歡迎|祝贺|祝賀|分析|告诉|告訴|接受|回应|回應|通电话|通電話|通话|致辞|致电|致信|签署|希望|代表|共同|分别|分別|一行|先生|女士|同志|阁下|閣下|大校|上校|少将|中将|少將|中將|没有|沒有|未|不|提|到|进行|進行|下午|上午|晚间|参加|參加|要求|批评|批評|介绍|警告|坦言|透露|呼吁|呼籲|敦促|主张|主張|提醒|高度|坚定|訪問|访问|离开|抵达|受|通过|答|指|所|之间|期间|时|時|更|最|又|为|為|从|從|被|让|把|给|因|以及|跟|再次|随后|日|两|双方';
const ends = new RegExp(`^(?:$|[^\\p{Script=Han}·‧・•]|${behind}|${saying})`, 'u');
/** A name does not begin with these: the office before it is a part of something else (`主席国`, `外长会`). */
const noBeginning =
  /^(?:级|級|府|团|團|国家|国|國|会议|会|會|们|們|级别|办公|办|辦|处|處|之|职|職|一职|均|都|兼|副|人|方|团队|部)/u;
const offices = new RegExp(office, 'u');
const namesBehindOffice = new RegExp(`(?:${office})`, 'gu');
const foreign = /^\p{Script=Han}{1,8}(?:[·‧・•]\p{Script=Han}{1,9}){1,3}/u;
/** Longest name in Han without a dot between its parts. */
const longest = 7;

/** Names that stand behind an office in a line, each once: `日本外相小田切亮介`, `教授沈若水`. O(n). */
export function namesBehindOffices(text: string): string[] {
  const names = new Set<string>();
  for (const { index, 0: words } of text.matchAll(namesBehindOffice)) {
    const name = nameAt(text.slice(index + words.length, index + words.length + 40));
    if (name !== null) names.add(name);
  }
  return [...names];
}

/** The name a text begins with, as far as what follows shows where it ends; null where it begins with none. */
function nameAt(text: string): string | null {
  if (noBeginning.test(text) || ends.test(text)) {
    // `和泉刚`: what looks like `and` may begin a name.
    if (!/^[和应通温]/u.test(text)) return null;
  }
  const dotted = foreign.exec(text)?.[0];
  const from =
    dotted === undefined ? 0 : Math.max(...['·', '‧', '・', '•'].map((dot) => dotted.lastIndexOf(dot)));
  const shortest = dotted === undefined ? 2 : from + 2;
  for (let length = shortest; length <= from + longest + 1; length += 1) {
    if (!ends.test(text.slice(length))) continue;
    const name = text.slice(0, length);
    return isName(name) ? name : null;
  }
  const own = chineseSurname(text);
  return own > 0 && dotted === undefined && /^\p{Script=Han}{3}/u.test(text) ? text.slice(0, own + 2) : null;
}

function isName(name: string): boolean {
  if (!/^[\p{Script=Han}·‧・•]+$/u.test(name) || offices.test(name)) return false;
  // `梁國雄` is a name, `美国` is none.
  return !/[们們的]/u.test(name) && (chineseSurname(name) > 0 || !/[国國]/u.test(name));
}

/** The forms a name is used in later: itself, a Japanese surname alone, a part of a foreign name. */
export function formsOf(name: string): string[] {
  const parts = name.split(/[·‧・•]/u);
  if (parts.length > 1) return [name, ...parts.filter((part) => part.length > 1)];
  // Four characters or more without a surname of two: most likely Japanese, surname first.
  if (name.length < 4 || (chineseSurname(name) === 2 && name.length === 4)) return [name];
  return [
    name,
    ...[3, 2].filter((length) => length <= name.length - 1).map((length) => name.slice(0, length)),
  ];
}

/** Whether a name ends where a text goes on like this. */
export function endsBefore(text: string): boolean {
  return ends.test(text);
}
