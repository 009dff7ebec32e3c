/** A number as lists print it, by the name WordprocessingML has for the style (ST_NumberFormat); null for a bullet or nothing. */
export function counted(value: number, style: string): string | null {
  const count = Math.min(Math.max(value, 0), most);
  if (style === 'bullet' || style === 'none') return null;
  return (styles.get(style) ?? String)(count);
}

/** No list is longer; what a damaged file asks for beyond it is not counted. */
const most = 99_999;

const styles = new Map<string, (count: number) => string>([
  ['decimalZero', (count) => String(count).padStart(2, '0')],
  ['lowerLetter', (count) => letters(count)],
  ['upperLetter', (count) => letters(count).toUpperCase()],
  ['lowerRoman', (count) => roman(count).toLowerCase()],
  ['upperRoman', roman],
  ['ordinal', ordinal],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  [
    'decimalEnclosedParen',
    (count) => (count >= 1 && count <= 20 ? String.fromCodePoint(0x2473 + count) : `(${count})`),
  ],
  [
    'decimalEnclosedFullstop',
    (count) => (count >= 1 && count <= 20 ? String.fromCodePoint(0x2487 + count) : `${count}.`),
  ],
  ['chineseCounting', chinese],
  ['chineseCountingThousand', chinese],
  ['taiwaneseCounting', chinese],
  ['taiwaneseCountingThousand', chinese],
  [
    'japaneseCounting',
    (count) =>
      chinese(count)
        .replaceAll('零', '')
        .replace(/一(?=[十百千])/g, ''),
  ],
  ['ideographDigital', digits],
  ['japaneseDigitalTenThousand', digits],
  ['taiwaneseDigital', digits],
  ['ideographTraditional', oneOf('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', oneOf('子丑寅卯辰巳午未申酉戌亥')],
  [
    'aiueoFullWidth',
    oneOf('アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'),
  ],
  ['aiueo', oneOf('ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ')],
  [
    'irohaFullWidth',
    oneOf('イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス'),
  ],
  ['ganada', oneOf('가나다라마바사아자차카타파하')],
]);

/** `a` … `z`, then `aa`, `bb` …, as Word counts on. */
function letters(count: number): string {
  if (count === 0) return '0';
  const times = Math.min(Math.ceil(count / 26), 50);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(times);
}

const romans = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(count: number): string {
  if (count === 0 || count > 3999) return String(count);
  let left = count;
  let text = '';
  for (const [letter, value] of romans) {
    text += letter.repeat(Math.floor(left / value));
    left %= value;
  }
  return text;
}

function ordinal(count: number): string {
  const teen = count % 100 > 10 && count % 100 < 14;
  return `${count}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][count % 10]) ?? 'th'}`;
}

function fullWidth(count: number): string {
  return String(count).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

function circled(count: number): string {
  return count >= 1 && count <= 20 ? String.fromCodePoint(0x245f + count) : String(count);
}

const numerals = '〇一二三四五六七八九';

function digits(count: number): string {
  return [...String(count)].map((digit) => numerals[Number(digit)] ?? digit).join('');
}

/** 一, 十, 十一, 二十, 一百零一 … as far as 九万九千九百九十九. */
function chinese(count: number): string {
  if (count === 0) return '零';
  const places = ['', '十', '百', '千', '万'];
  const figures = [...String(count)].map(Number);
  const text = figures
    .map((figure, at) =>
      figure === 0 ? '零' : `${numerals[figure] ?? ''}${places[figures.length - 1 - at] ?? ''}`,
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return text.replace(/^一十/, '十');
}

function oneOf(signs: string): (count: number) => string {
  const all = [...signs];
  return (count) => all[count - 1] ?? String(count);
}
