import { type Element, element } from '../../../interchange/xml/xml.ts';
import { quotationStyles } from './carrier.ts';
import { paragraphStyles } from './paragraph-styles.ts';
import { grey, ink, line, type Look, runProperties, sans, serif } from './style-looks.ts';
import { root, valued } from './wordprocessing.ts';

/** The styles of a report: an analyst changes one in Word, and all of its kind change. */
export function stylesPart(): Element {
  return root('w:styles', [defaults(), ...paragraphStyles(), ...characterStyles(), ...tableStyles()]);
}

function defaults(): Element {
  return element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [
      element('w:rPr', {}, [
        element('w:rFonts', { 'w:ascii': serif, 'w:hAnsi': serif, 'w:eastAsia': 'SimSun', 'w:cs': serif }),
        valued('w:color', ink),
        valued('w:sz', 22),
        valued('w:szCs', 22),
        element('w:lang', { 'w:val': 'en-GB', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
      ]),
    ]),
    element('w:pPrDefault', {}, [
      element('w:pPr', {}, [
        element('w:spacing', { 'w:before': 0, 'w:after': 120, 'w:line': 276, 'w:lineRule': 'auto' }),
      ]),
    ]),
  ]);
}

function characterStyles(): Element[] {
  const styles: readonly (readonly [id: string, name: string, look: Look, isOwn: boolean])[] = [
    ['QuotedWords', quotationStyles.quotedWords, { bold: true, colour: ink }, true],
    ['QuotedAlone', quotationStyles.quotedAlone, { colour: ink }, true],
    ['DroppedWords', 'Dropped Words', { struck: true }, true],
    ['AddedWords', 'Added Words', { bold: true, colour: ink, underlined: true }, true],
    ['Carrier', quotationStyles.carrier, { font: sans, colour: grey, size: 14 }, true],
    ['FootnoteReference', 'footnote reference', { raised: true }, false],
    ['Hyperlink', 'Hyperlink', { underlined: true }, false],
  ];
  return styles.map(([id, name, look, isOwn]) =>
    element('w:style', { 'w:type': 'character', 'w:customStyle': isOwn ? 1 : null, 'w:styleId': id }, [
      valued('w:name', name),
      ...runProperties(look),
    ]),
  );
}

function tableStyles(): Element[] {
  const border = (side: string, width: number): Element =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': width, 'w:space': 0, 'w:color': line });
  const margin = (side: string, width: number): Element =>
    element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
  return [
    element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'ReadoutTable' }, [
      valued('w:name', 'Readout Table'),
      element('w:tblPr', {}, [
        element('w:tblBorders', {}, [border('top', 8), border('bottom', 8), border('insideH', 4)]),
        element('w:tblCellMar', {}, [
          margin('top', 20),
          margin('left', 0),
          margin('bottom', 20),
          margin('right', 160),
        ]),
      ]),
    ]),
  ];
}
