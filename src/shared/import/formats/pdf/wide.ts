const wide =
  /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Bopo}\u3000-\u303F\u30FB\u30FC\uFF00-\uFF60\uD840-\uD87F\uDC00-\uDFFF]/u;

/** Whether a character is set without spaces to its neighbours, as ideographs and kana are. Either half of a pair may be asked. */
export function isWide(char: string | undefined): boolean {
  return char !== undefined && wide.test(char);
}
