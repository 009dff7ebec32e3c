/** The styles of a report: for the screen, light and dark, and for paper of any size. No font is loaded: those of the reader's system are named. */
export function styleSheet(title: string): string {
  return `${colours}${faces}${words}${apparatus}${tables}${paperWith(cssString(title))}`;
}

const colours = `
:root { color-scheme: light; --paper: #fff; --ink: #1d2025; --ink-2: #454a51; --ink-3: #646971; --line: #dcdfe3; --edge: #c3c8ce }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --paper: #17191c; --ink: #e4e6e9; --ink-2: #b9bdc3; --ink-3: #989da5; --line: #34383e; --edge: #4b5058 }
}
`;

/** Chinese and Japanese share characters that are drawn in different ways: the language says in which. */
const faces = `
:root {
  --serif: 'Source Serif 4', 'Source Serif Pro', Charter, 'Bitstream Charter', Georgia, Cambria, 'Noto Serif', 'Liberation Serif', 'DejaVu Serif';
  --sans: Inter, system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif;
  --mono: 'IBM Plex Mono', ui-monospace, Consolas, Menlo, 'DejaVu Sans Mono', monospace;
  --zh: 'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', SimSun;
  --hant: 'Songti TC', 'Noto Serif CJK TC', 'Noto Serif TC', 'Source Han Serif TC', PMingLiU;
  --ja: 'Hiragino Mincho ProN', 'Noto Serif CJK JP', 'Noto Serif JP', 'Source Han Serif', 'Yu Mincho', 'MS Mincho';
  --ko: AppleMyungjo, 'Noto Serif CJK KR', 'Noto Serif KR', 'Source Han Serif K', Batang;
}
body { font-family: var(--serif), serif }
[lang]:lang(zh) { font-family: var(--serif), var(--zh), serif }
[lang]:is(:lang(zh-Hant), :lang(zh-TW), :lang(zh-HK), :lang(zh-MO)) { font-family: var(--serif), var(--hant), serif }
[lang]:lang(ja) { font-family: var(--serif), var(--ja), serif }
[lang]:lang(ko) { font-family: var(--serif), var(--ko), serif }
:is(blockquote p, td span):is(:lang(zh), :lang(ja)) { line-height: 1.75 }
`;

const words = `
* { margin: 0; padding: 0; box-sizing: border-box }
html { background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { max-width: 44rem; margin: 0 auto; padding: 4rem 1.5rem 6rem; color: var(--ink); font-size: 1.0625rem; line-height: 1.6; overflow-wrap: break-word; font-variant-numeric: lining-nums }
h1 { font-size: 1.875rem; font-weight: 600; line-height: 1.22; letter-spacing: -.01em; text-wrap: balance }
h2 { margin-top: 2.5rem; font-size: 1.3125rem; font-weight: 600; line-height: 1.3; text-wrap: balance }
h3 { margin-top: 1.5rem; color: var(--ink-2); font-size: 1rem; font-weight: 400; font-style: italic; line-height: 1.4; text-wrap: balance }
h3:is(:lang(zh), :lang(ja), :lang(ko)) { font-style: normal }
p + p { margin-top: .5rem }
a { color: inherit; text-decoration-color: var(--edge); text-underline-offset: .15em }
a:hover { text-decoration-color: currentcolor }
:target { scroll-margin-top: 2rem }
.summary { margin-top: .75rem; padding-bottom: 1.25rem; border-bottom: 1px solid var(--line); color: var(--ink-2); font-size: .9375rem }
.lead { color: var(--ink-3); font-size: .9375rem }
.own { margin-top: 1.5rem }
.note { margin-top: .75rem }
.about { color: var(--ink-3); font-size: .9375rem }
.about strong { color: var(--ink-2); font-weight: 600 }
.about + p { margin-top: 0 }
blockquote { margin-top: .875rem; padding-left: 1.125rem; border-left: 2px solid var(--edge); color: var(--ink-2) }
blockquote:target { border-left-color: var(--ink) }
blockquote p { white-space: pre-wrap }
strong, ins { color: var(--ink); font-weight: 600; text-decoration: none }
.alone { color: var(--ink) }
.alone strong { font-weight: 400 }
del { color: var(--ink-2); text-decoration: line-through; text-decoration-thickness: 1px }
`;

/** What is said about the words: places, contents, sources. */
const apparatus = `
footer, .place, .file, .quoted, .checking, nav { color: var(--ink-3); font: .8125rem/1.5 var(--sans) }
footer { margin-top: .25rem }
sup { font-size: .8em; line-height: 0 }
sup a, .cited { text-decoration: none }
sup a { padding: .5em .25em }
nav { margin-top: 1.25rem }
nav ol { columns: 16rem; column-gap: 2rem; list-style: none }
nav li { break-inside: avoid; padding: .125rem 0 }
nav a { text-decoration: none }
nav a:hover { text-decoration: underline }
#sources ol { margin-top: .75rem; padding-left: 1.75rem; font-size: .9375rem }
#sources li { margin-top: .75rem }
#sources li::marker { color: var(--ink-3) }
#sources li p + p { margin-top: .125rem }
.file { font-family: var(--mono); font-size: .75rem; overflow-wrap: anywhere }
.checking { margin-top: 1.5rem; padding-top: .75rem; border-top: 1px solid var(--line) }
`;

const tables = `
table { width: 100%; margin-top: .75rem; border-collapse: collapse; font-size: .875rem; line-height: 1.4; font-variant-numeric: lining-nums tabular-nums }
th, td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); font-weight: 400; text-align: left; vertical-align: top }
:is(th, td):last-child { padding-right: 0 }
thead th { color: var(--ink-3); vertical-align: bottom }
.figure { padding-right: 1.25rem; text-align: right }
.aligned { table-layout: fixed; font-size: .9375rem; line-height: 1.5 }
.aligned thead th { padding-bottom: .5rem; color: var(--ink); font-weight: 600 }
.aligned tbody th { padding-top: .75rem; border-bottom: 0; color: var(--ink-3); font: .8125rem/1.4 var(--sans) }
.aligned td { padding: .25rem 1.25rem .75rem 0 }
.aligned .words { white-space: pre-wrap }
.aligned ins { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .15em }
`;

/** Paper: margins by the page, page numbers at its foot, headings with what they are over, short quotations whole. */
function paperWith(title: string): string {
  const small = 'font: 8pt var(--sans), sans-serif; color: #646971';
  return `
@page { margin: 22mm 22mm 24mm; @bottom-left { content: ${title}; ${small} } @bottom-right { content: counter(page) " / " counter(pages); ${small} } }
@page :first { @bottom-left { content: none } }
@media print {
  html { background: none; font-variant-ligatures: none }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.5 }
  h1 { font-size: 20pt }
  h2 { margin-top: 22pt; font-size: 14pt }
  h3 { font-size: 10.5pt }
  h1, h2, h3, .lead, .about, thead { break-after: avoid; break-inside: avoid }
  p { orphans: 3; widows: 3 }
  blockquote, li, tr { break-inside: avoid }
  blockquote.long { break-inside: auto }
  footer { break-before: avoid }
  blockquote:not(.long) + .note { break-before: avoid }
  nav, .quoted, .checking { display: none }
  a { text-decoration: none }
  .note a, .own a { text-decoration: underline }
  .aligned { font-size: 9.5pt }
  .aligned tbody { break-inside: avoid }
  .aligned tbody.long, .aligned .long tr { break-inside: auto }
  .aligned tbody th { break-after: avoid }
}
`;
}

/** A string of CSS with these characters, whatever they are. */
function cssString(text: string): string {
  const written = text
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `);
  return `"${written}"`;
}
