import type { Line } from './line.ts';

/** Who set the article: `责任编辑：…`, `[Editor: …]`, `（編集・…）`. Under a title it is a part of the date line. */
export function isEditorLine({ text, weight }: Line): boolean {
  return weight <= 160 && editor.test(text);
}

/** In which edition it was printed: `《人民日报》（2024年11月05日 01版）`, `Print edition, page A4`. */
export function isEdition({ text, weight }: Line): boolean {
  return weight <= 120 && edition.test(text);
}

/** The mark of a statement's end: `(END)`, `以上`, `（完）`. It is the statement's, but no paragraph of it. */
export function isEndMark({ text }: Line): boolean {
  return end.test(text);
}

const editor =
  /^[[(（【<〈]?\s*(?:(?:责任|責任|本文|值班|执行|本期|网络|网页|栏目|本版)?(?:编辑|編輯|责编|責編|校对|审校|审核|监制|编审|编译|編集|編集者|編集担当|监审|责校|美编)|(?:web |copy |photo |responsible |executive |chief |managing )?editors?|proofread(?:er| by))\s*(?:[:：・／/|]|(?<= by)\s)\s*[^。]{0,120}$/iu;
const edition =
  /^《[^》]{2,20}》\s*[（(].{0,30}\d{1,2}\s*版\s*[）)]$|^[（(]?\s*(?:原载|原文刊登于|本文刊于|刊登于|刊于)[^。]{2,40}[）)]?$|^(?:printed in|published in|from) (?:the )?print edition\b.{0,60}$/iu;
const end =
  /^(?:[[(（【]?\s*(?:END|End|ENDS|Ends|完|全文完|了|おわり|終わり|以上|ENDITEM|Enditem|끝)\s*[\])）】]?|#{2,}|-30-|\*(?:\s?\*){2,}|={3,}|_{3,}|-{3,}|~{3,}|■|□|◆)\.?$/;
