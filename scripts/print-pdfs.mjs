// Prints the PDF fixtures of the import tests from their texts, with Chromium's own writer:
//   node scripts/with-electron.mjs electron scripts/print-pdfs.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { app, BrowserWindow } from 'electron';

const folder = join(import.meta.dirname, '../src/shared/import/formats/pdf/testing/printed');
const columns = 'column-count: 2; column-gap: 8mm;  text-align: justify; hyphens: auto';
const indented = 'text-indent: 1.5em; margin: 0';

/** How each is set: the text, the page, the styles, what stands at the head and foot of each page. */
const prints = [
  {
    name: 'two-columns.en',
    text: 'communique.en',
    page: 'A5',
    head: 'Strategic dialogue, fourth round: chair’s summary',
    styles: `body { font: 9pt/1.35 "DejaVu Serif"; ${columns} } h1 { column-span: all; font-size: 15pt; text-align: left; hyphens: none } p { ${indented} } h2 { font-size: 9pt; text-align: left; margin: 1em 0 .3em; hyphens: none } aside { font-size: 7pt; border-top: 1px solid; margin-top: 6pt; hyphens: none } sup { font-size: 6pt; line-height: 0 }`,
  },
  {
    name: 'spaced.en',
    text: 'communique.en',
    page: 'A5',
    head: 'Office of the Spokesperson',
    styles:
      'body { font: 11pt/1.4 "DejaVu Sans" } h1 { font-size: 18pt; text-align: center } h2 { font-size: 13pt } p { margin: 0 0 .8em } aside { font-size: 8pt } sup { font-size: 7pt; line-height: 0 }',
  },
  {
    name: 'across.zh',
    text: 'forum.zh',
    page: 'A5',
    head: '外交部新闻司',
    styles:
      'body { font: 11pt/1.6 "Noto Serif CJK SC"; text-align: justify } h1 { font-size: 16pt; text-align: center } h2 { font-size: 11pt } p { text-indent: 2em; margin: 0 }',
  },
  {
    name: 'across.ja',
    text: 'talk.ja',
    page: 'A5',
    head: '記者会見録',
    styles:
      'body { font: 11pt/1.7 "Noto Serif CJK JP"; text-align: justify } h1 { font-size: 15pt } h2 { font-size: 12pt } p { text-indent: 1em; margin: 0 }',
  },
  {
    name: 'down.ja',
    text: 'talk.ja',
    page: 'A5',
    head: '',
    styles:
      'html { writing-mode: vertical-rl } body { font: 11pt/1.8 "Noto Sans CJK JP"; font-feature-settings: "vert" 0, "vrt2" 0; text-align: justify } h1 { font-size: 15pt } h2 { font-size: 12pt } p { text-indent: 1em; margin: 0 }',
  },
];

/** A page of HTML: `# ` begins a heading, `^ ` a footnote, blank lines part paragraphs. */
function html(text, styles) {
  const parts = text.trim().split(/\n\n+/);
  const body = parts.map((part, index) => {
    const marked = part.replace(/^[#^] /, '').replace(/\[(\d)\]/g, '<sup>$1</sup>');
    if (part.startsWith('# ')) return index === 0 ? `<h1>${marked}</h1>` : `<h2>${marked}</h2>`;
    return part.startsWith('^ ') ? `<aside>${marked}</aside>` : `<p>${marked}</p>`;
  });
  return `<style>${styles}</style>${body.join('\n')}`;
}

/** Head and foot of each page, as Chromium fills them. */
const band = (inner) => `<div style="font-size: 7pt; width: 100%; text-align: center">${inner}</div>`;

/**
 * The PDF with its glyphs drawn as nothing: fonts that Chromium cannot embed come as drawings, most
 * of the file, and none of the text that is tested. Its objects are listed anew at the end.
 */
function withoutOutlines(bytes) {
  const source = bytes.toString('latin1');
  const [head] = source.split(/^\d+ 0 obj$/m, 1);
  const drawn = new Set([...source.matchAll(/\/g[0-9A-F]+ (\d+) 0 R/g)].map(([, object]) => object));
  const trailer = source.slice(source.lastIndexOf('trailer'), source.lastIndexOf('startxref'));
  let text = head;
  const offsets = [];
  for (const [, object, body] of source.matchAll(/^(\d+) 0 obj\n([^]*?)\nendobj$/gm)) {
    offsets[Number(object)] = text.length;
    const empty = '<</Length 17>> stream\n1000 0 0 0 0 0 d1 \nendstream';
    text += `${object} 0 obj\n${drawn.has(object) ? empty : body}\nendobj\n`;
  }
  const entries = Array.from(
    offsets,
    (at = 0, object) => `${String(at).padStart(10, '0')} ${object === 0 ? '65535 f' : '00000 n'} \n`,
  );
  return Buffer.from(
    `${text}xref\n0 ${entries.length}\n${entries.join('')}${trailer}startxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}

/** Prints them all, one after another. */
async function print() {
  for (const { name, text, page, head, styles } of prints) {
    const source = readFileSync(join(folder, `${text}.txt`), 'utf8');
    const lang = text.slice(text.indexOf('.') + 1);
    const window = new BrowserWindow({ show: false, webPreferences: { javascript: false } });
    const document = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${head}</title>${html(source, styles)}`;
    await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(document)}`);
    const bytes = await window.webContents.printToPDF({
      pageSize: page,
      displayHeaderFooter: head !== '',
      headerTemplate: band(head),
      footerTemplate: band('<span class="pageNumber"></span>'),
      margins: { top: 0.7, bottom: 0.7, left: 0.6, right: 0.6 },
    });
    const packed = gzipSync(withoutOutlines(bytes), { level: 9 });
    writeFileSync(join(folder, `${name}.pdf.gz`), packed);
    console.log(name, packed.length);
    window.destroy();
  }
  app.exit(0);
}

app.on('window-all-closed', () => {});
// Not awaited: the program is ready only when this module has been read.
void app.whenReady().then(print);
