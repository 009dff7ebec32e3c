import type { Line } from './line.ts';

/** Who set the article, and the mark of its end: `责任编辑：…`, `[Editor: …]`, `（編集・…）`, `(END)`, `（完）`, `###`. */
export function isEditorLine({ text, weight }: Line): boolean {
  return weight <= 160 && (editor.test(text) || end.test(text));
}

const editor =
  /^[[(（【<〈]?\s*(?:(?:责任|責任|本文|值班|值班|执行|本期|网络|网页|栏目)?(?:编辑|編輯|责编|責編|校对|审校|审核|监制|编审|编译|編集|編集者|編集担当|监审|责校|美编)|(?:web |copy |photo |responsible |executive |chief |managing )?editors?|edited by|editing by|reporting by|writing by|proofread(?:er| by)|compiled by|in charge)\s*(?:[:：・／/|]|(?=\b(?:by )?\p{Lu}))\s*[^。]{0,120}$/iu;
const end =
  /^(?:[[(（【]?\s*(?:END|End|ENDS|Ends|完|全文完|记者完|了|おわり|終わり|以上|ITEM|ENDITEM|Enditem|끝)\s*[\])）】]?|#{2,}|-30-|\*\s?\*\s?\*(?:\s?\*)*|[—–-]{3,}\s*(?:END|End|ends)\s*[—–-]{3,}|\*{3,}|={3,}|_{3,}|-{3,}|~{3,})\.?$/;
