/** Whether a text is mostly in Chinese, Japanese or Korean script, for which documents keep a language of its own. */
export function isEastAsian(text: string): boolean {
  const sample = text.slice(0, 5_000);
  const signs = sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  return (signs?.length ?? 0) > sample.length / 10;
}
