import type { Line } from './line.ts';

/** Longest of these lines, by weight: a notice of rights is a paragraph at most. */
const longest = 900;

/** Who owns a site and its words: copyright, registration, terms of use, how to reach it. */
export function isCopyright({ text, weight }: Line): boolean {
  return weight <= longest && patterns.some((pattern) => pattern.test(text));
}

const patterns: readonly RegExp[] = [
  /^(?:[^.。]{0,60}\s)?(?:copyright\b|\(c\)|©|ⓒ)\s*(?:©|\(c\)|[:：]|\d{4}|by\b|www\.)/i,
  /^copyrights?\b.{0,60}(?:rights|agency|press|news)|\bno reproduction without\b/i,
  /^(?:copyright )?©|©\s?(?:\d{4}|copyright)/i,
  /\ball rights (?:are )?reserved\b|^無断(?:転載|複製|使用)|無断(?:転載|複製|引用)[^。]{0,20}(?:禁|お断り)/i,
  /\b(?:may|shall|must|can)(?: ?not) be (?:re-?published|re-?produced|re-?distributed|re-?printed|re-?written|copied|broadcast)\b/i,
  /\b(?:without|with)(?: the)?(?: prior| express)?(?: written)? (?:permission|authori[sz]ation|consent)\b.{0,120}\b(?:re-?publish|re-?produc|re-?distribut|re-?print|prohibited|forbidden|site|used)/i,
  /\b(?:re-?publication|re-?production|re-?distribution|re-?print(?:ing)?|re-?posting)\b.{0,80}\b(?:prohibited|forbidden|permission|not allowed)\b/i,
  /^(?:website identification code|registration number|icp (?:license|licence|registration|filing)|(?:web)?site (?:id|licence|license)|isp licen[sc]e)\b/i,
  /ICP(?:备|证|備|證)|公网安备|公安备案|网安备|备案(?:号|序号)|许可证(?:编)?号|信息网络传播视听|互联网新闻信息|增值电信业务|广播电视节目制作|网站标识码/,
  /版权(?:所有|声明|归|作品)|版權(?:所有|聲明)|著作权(?:所有|归)|著作權所有|未经(?:书面|本网|本社|本站|允许|许可|授权)[^。]{0,30}(?:转载|使用|不得|复制)|(?:严禁|不得|禁止)(?:擅自|非法)?(?:转载|轉載|镜像)|转载(?:请|时|须|必须)[^。]{0,20}(?:注明|标明)|轉載請註明/,
  /^(?:本网|本站|本文|声明|免责声明|免責聲明|特别声明)[^。]{0,10}[:：]?[^。]{0,40}(?:不代表|观点|立场|版权|转载|来源)/,
  /著作権(?:は|について|・)|^(?:掲載|本サイト|当サイト|このサイト)[^。]{0,30}(?:著作権|転載|複製|写真)|転載(?:を)?(?:禁|お断り)|(?:このウェブサイト|ウェブサイト|本サイト)の著作権|法人番号\s?[\d０-９]{6}/,
  /务经书面授权|凡(?:本网|注明|标注)[^。]{0,30}(?:来源|作品|稿件)|不代表[^。]{0,20}(?:观点|立场)|依法追究(?:其)?(?:相关)?法律责任|非經(?:授權|同意|許可)[^。]{0,20}(?:不得|轉載)|(?:许可|許可)なく(?:転載|複製)|新华通讯社主办|制作单位[:：]/,
  /^(?:主办(?:单位)?|承办(?:单位)?|主管(?:单位)?|运行维护|技术支持|协办|网站(?:主办|运营|维护)|建议使用|网站地址|网址|政府网站)\s*[:：]/,
  /^(?:联系我们\s+)?(?:(?:联系)?(?:地址|电话|邮编|传真|邮箱|电子邮箱|总机|热线|举报电话|违法和不良信息举报[^:：]{0,10}|新闻热线|广告热线|服务热线)\s*[:：])/,
  /〒\s?[\d０-９]{3}[-－−]?[\d０-９]{4}|,? [A-Z][a-z]+(?: [A-Z][a-z]+)*,? (?:[A-Z]{2}|D\.C\.),? \d{5}(?:-\d{4})?$|\bis an independent (?:global )?news organi[sz]ation\b/u,
  /^(?:〒\s?[\d０-９]{3}|(?:電話(?:番号)?|代表電話|所在地|TEL|FAX|Tel|Fax|Telephone|Address|Phone)\s*[（(:：])/,
  /^all content (?:on this site )?is (?:available|licen[sc]ed) under\b.{0,160}$|(?:仅|僅)代表[^。]{0,16}(?:个人|個人|本人|作者)[^。]{0,8}(?:观点|立场|意见|觀點|立場|意見)/i,
  /^(?:terms (?:of|and|&) (?:use|service|conditions)|privacy (?:policy|notice)|cookie policy|legal notice|disclaimer)\b.{0,80}$/i,
  /\b(?:this (?:e-?mail|message|transmission)|the information (?:contained )?in this (?:e-?mail|message))\b.{0,160}\b(?:confidential|privileged|intended)\b/i,
];
