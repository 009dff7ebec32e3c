/** What stands for a glyph whose character the file does not tell. */
export const untold = '\uFFFD';

/**
 * The letters a PDF means by its glyphs: ligatures and Arabic presentation forms as their letters,
 * the vertical forms of punctuation as the punctuation, radicals as the ideographs they are drawn
 * as (writers of PDF map a glyph that two characters share to either). What can be no letter
 * (private use, controls, nothing) is told as U+FFFD.
 */
export function letters(raw: string): string {
  return raw
    .replace(vertical, (char) => verticalForms.get(char) ?? char.normalize('NFKC'))
    .replace(radical, (char) => radicals.get(char) ?? char.normalize('NFKC'))
    .replace(presentation, (char) => char.normalize('NFKC'))
    .replace(invisible, '')
    .replace(unassigned, untold);
}

const presentation =
  /[\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB4F\uFB50-\uFBFF\uFC00-\uFD3D\uFD50-\uFDFB\uFE70-\uFEFC]/g;
const vertical = /[\uFE10-\uFE19\uFE30-\uFE48]/g;
const radical = /[\u2E80-\u2FD5]/g;
const invisible = /[\u200B\u2060\uFEFF]/g;
const unassigned = /[\p{Co}\p{Cn}\p{Cc}\p{Cs}]/gu;

/** Vertical forms whose compatibility character is a narrow one; beside ideographs the wide one is meant. */
const verticalForms = new Map(
  Array.from('︐，︓：︔；︕！︖？︵（︶）︷｛︸｝﹇［﹈］').flatMap((char, at, all) =>
    at % 2 === 0 ? [[char, all[at + 1] ?? char] as const] : [],
  ),
);

/** CJK radicals (U+2E81 to U+2EF3) with their ideographs: Unicode, EquivalentUnifiedIdeograph.txt. */
const radicals = new Map(
  Array.from(
    '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬' +
      '⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶' +
      '⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ).flatMap((char, at, all) => (at % 2 === 0 ? [[char, all[at + 1] ?? char] as const] : [])),
);
