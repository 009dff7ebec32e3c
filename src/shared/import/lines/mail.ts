import type { Line } from './line.ts';

/** Where a mail's signature begins, and what a mailing list puts under every mail. */
export function isSignature({ text, weight }: Line): boolean {
  return text === '--' || (weight <= 300 && list.test(text));
}

/** A line of a mail's head as mail programs write it out: `From: …`, `Subject: …`, `差出人: …`. */
export function isMailHeader({ text, weight }: Line): boolean {
  return weight <= 300 && (header.test(text) || forwarded.test(text));
}

const list =
  /\b(?:you (?:are receiving|received|have received|'re receiving) this (?:e-?mail|message|newsletter)|(?:to )?unsubscribe\b.{0,60}(?:click|here|from|reply|send|visit|this|list)|(?:manage|update) your (?:e-?mail )?(?:preferences|subscriptions?)|view this e-?mail in your browser|sent from my \w+)|配信(?:停止|解除)(?:を|は|の)|メール(?:配信|マガジン)の(?:停止|解除|登録)|退订|取消订阅|如不想再收到/i;
const header =
  /^(?:From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|差出人|宛先|件名|送信日時|送信者|日時|发件人|收件人|抄送|主题|发送时间|寄件者|收件者|主旨|日期)\s?[:：]\s?\S/;
const forwarded =
  /^-{2,}\s?(?:Forwarded message|Original Message|転送(?:された)?メッセージ|转发的邮件|原始邮件|元のメッセージ)\s?-{2,}$/i;
