import type { ZipMember } from '../../testing/zipped.ts';

const page = (body: string): string =>
  '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" ' +
  `xmlns:epub="http://www.idpf.org/2007/ops"><head><title/><script src="x.js"/></head><body>${body}</body></html>`;

/** A small book whose spine is in another order than its manifest and its archive. */
export const bookMembers: readonly ZipMember[] = [
  { name: 'mimetype', data: 'application/epub+zip', stored: true },
  {
    name: 'META-INF/container.xml',
    data:
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>' +
      '<rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  },
  {
    name: 'OPS/book.opf',
    data:
      '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0">' +
      '<metadata><dc:title>White Paper\n 2024</dc:title><dc:publisher>Ministry</dc:publisher>' +
      '<dc:date>2024-07-12</dc:date><dc:language>ja</dc:language></metadata><manifest>' +
      '<item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>' +
      '<item id="two" href="text/chapter%20two.xhtml#start" media-type="application/xhtml+xml"/>' +
      '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>' +
      '<item id="art" href="a.png" media-type="image/png"/></manifest>' +
      '<spine><itemref idref="nav"/><itemref idref="two"/><itemref idref="art"/><itemref idref="one"/></spine></package>',
  },
  {
    name: 'OPS/text/one.xhtml',
    data: page(
      '<h2>One</h2><p><ruby>第一<rt>だいいち</rt></ruby>章の本文。</p><aside epub:type="footnote"><p>1. A note.</p></aside><p>Last<a id="p9"/> words</p>',
    ),
  },
  { name: 'OPS/text/chapter two.xhtml', data: page('<h2>Chapter two &amp; more</h2><p>Second.</p>') },
  {
    name: 'OPS/nav.xhtml',
    data: page(
      '<nav epub:type="toc"><h1>Contents</h1><ol><li><a href="text/one.xhtml">Chapter one</a></li><li>Two</li></ol></nav>',
    ),
  },
];
