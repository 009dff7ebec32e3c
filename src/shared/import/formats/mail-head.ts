/** Names of headers that only a mail or a saved web page begins with. */
const ofMail = /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|x-[a-z-]+)$/i;
const ofLetters = /^(?:from|to|cc|bcc|subject|date|reply-to|content-type|snapshot-content-location)$/i;

/**
 * Whether a file begins with the headers of a mail or of a web page saved whole (RFC 822, RFC 2557),
 * null where it does not. "From:" and "Subject:" alone are how a memorandum begins, too.
 */
export function startsAsMail(head: string): 'eml' | 'mhtml' | null {
  const lines = head.replace(/^\uFEFF?(?:From .*\r?\n)?/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => line === '');
  const headers = (end < 0 ? lines.slice(0, -1) : lines.slice(0, end)).filter((line) => !/^[ \t]/.test(line));
  const names = headers.map((line) => /^([!-9;-~]+):/.exec(line)?.[1] ?? null);
  if (names.length < 2 || names.includes(null)) return null;
  const known = names.filter((name) => name !== null);
  if (!known.some((name) => ofMail.test(name)) || !known.some((name) => ofLetters.test(name))) return null;
  const isPage =
    /^snapshot-content-location:|^from: <?saved by /im.test(head) ||
    /^content-type:\s*multipart\/related/im.test(head);
  return isPage ? 'mhtml' : 'eml';
}
