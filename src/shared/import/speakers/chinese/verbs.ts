/** Verbs of saying that may stand some words behind who speaks. */
const strong =
  '表示|表达|表達|指出|强调|強調|(?<![据據听聽传傳小学學演解访訪游])[说說](?![明服法话話])|(?<![名简簡职職号號堪全统俗])[称稱](?![号號呼赞讚霸])|认为|認為|重申|告诉|告訴|透露|坦言|直言|呼吁|呼籲|敦促|警告|谈到|談到|提到|发表讲话|发表谈话|發表講話|發表談話|指(?=[，,：:「“])';
/** Verbs that say something only directly behind who speaks: elsewhere they are nouns, or done to others. */
const weak =
  '询问|詢問|指责|指責|分析|回应|回應|提醒|批评|批評|感谢|感謝|欢迎|歡迎|希望|主张|主張|评价|評價|宣布|承诺|承諾|提出|要求|祝贺|祝賀|质疑|質疑|反驳|反駁|否认|否認|坦承|解释|解釋|补充|補充|介绍|介紹|高度评价|赞赏|讚賞|追问|坚称';

export const saying = `(?:${strong}|${weak})`;
export const strongVerbs = new RegExp(`(?:${strong})`, 'gu');
export const weakVerbs = new RegExp(`(?:${weak})`, 'gu');
