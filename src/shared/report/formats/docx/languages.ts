import { type Element, element } from '../../../interchange/xml/xml.ts';

/** Properties of a run in a language: those that stand before all but its style, and those that stand last. */
export interface LanguageProperties {
  readonly fonts: readonly Element[];
  readonly direction: readonly Element[];
}

/** What a run of a language needs to be set, hyphenated and spelt as that language; nothing where it is not known. */
export function languageProperties(language: string | undefined): LanguageProperties {
  if (language === undefined || language === 'und') return { fonts: [], direction: [] };
  const eastern = eastAsian(language);
  if (eastern !== null)
    return {
      // The hint has quotation marks and dashes that both scripts share set in the eastern font.
      fonts: [
        element('w:rFonts', { 'w:eastAsia': eastern.font, 'w:hint': 'eastAsia' }),
        // These scripts have no italics.
        element('w:i', { 'w:val': 0 }),
      ],
      direction: [element('w:lang', { 'w:eastAsia': eastern.language })],
    };
  if (isRightToLeft(language))
    return {
      fonts: [],
      direction: [element('w:rtl', {}), element('w:lang', { 'w:bidi': language })],
    };
  return { fonts: [], direction: [element('w:lang', { 'w:val': language })] };
}

/** Whether a paragraph of a language runs from right to left. */
export function isRightToLeft(language: string): boolean {
  return /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/i.test(language);
}

/** A font that comes with Word and the language as Word names it. */
function eastAsian(language: string): { readonly font: string; readonly language: string } | null {
  if (/^zh\b.*-(?:Hant|TW|HK|MO)\b/i.test(language)) return { font: 'PMingLiU', language: 'zh-TW' };
  if (/^zh\b/i.test(language)) return { font: 'SimSun', language: 'zh-CN' };
  if (/^ja\b/i.test(language)) return { font: 'Yu Mincho', language: 'ja-JP' };
  if (/^ko\b/i.test(language)) return { font: 'Batang', language: 'ko-KR' };
  return null;
}
