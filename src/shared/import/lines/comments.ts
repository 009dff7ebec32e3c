import type { Line } from './line.ts';

/**
 * The head of what readers wrote: it counts their comments or asks for one. The bare word "Comments" may
 * be a heading of the statement and is none.
 */
export function isCommentsHead({ text, weight }: Line): boolean {
  return weight <= 100 && head.test(text);
}

const head =
  /^(?:\d[\d,]* comments?|comments?\s?[(（]\d[\d,]*[)）]|(?:leave|post|write|add|submit) (?:a|your) (?:comment|reply)s?.{0,30}|(?:log in|sign in|register) to (?:comment|post|reply).{0,40}|join the (?:conversation|discussion)|(?:reader|user|readers') comments?|comments? are closed.{0,20}|网友(?:评论|跟帖|留言)[^。]{0,20}|(?:我要|发表|最新|热门|全部|查看|精彩|发布)评论[^。]{0,20}|评论\s?[(（]\d+[)）]|我要留言|發表評論|網友評論|(?:我要|查看)评论|网友评论[^。]{0,20}|コメント\s?[(（]?[\d０-９]+件?[)）]?|コメント(?:を|する|欄)[^。]{0,20}|みんなのコメント)$/i;
