import type { BlockKind } from '../../../model/document.ts';

/** Names of the styles programs come with, as their editions write them; in lower case, without spaces. */
const kinds: readonly (readonly [RegExp, BlockKind])[] = [
  [/^(heading|标题|標題|見出し|제목|überschrift|titre|título|titolo|заголовок)\d$/, 'heading'],
  [/^(title|标题|標題|表題|文書タイトル|제목|titel|titre|título|titolo|название)$/, 'title'],
  [
    /^(subtitle|副标题|副標題|副題|부제|untertitel|sous-titre|subtítulo|sottotitolo|подзаголовок)$/,
    'heading',
  ],
  [/^(quote|intensequote|quotations?|引用|明显引用|鮮明引文|引用文|blocktext|zitat|citation)$/, 'quotation'],
  [/^(caption|题注|題註|図表番号|캡션|beschriftung|légende)$/, 'caption'],
];

/** What a style's name says of the paragraphs that bear it; null where it says nothing. */
export function styleKind(name: string): BlockKind | null {
  const plain = name.toLowerCase().replaceAll(/[\s_]/g, '');
  return kinds.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
