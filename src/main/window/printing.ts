import { app, type BrowserWindow } from 'electron';
import { ReadoutError } from '../../shared/model/errors.ts';
import { detailOf } from '../files/reasons.ts';
import { Turns } from '../files/turns.ts';
import { inTime, withPrintWindow } from './print-window.ts';

/** Pages of HTML on paper: as PDF files, one at a time, and by the system's printers. */
export class Printing {
  readonly #parent: BrowserWindow;
  readonly #turns = new Turns();
  #asking = false;

  constructor(parent: BrowserWindow) {
    this.#parent = parent;
  }

  /** Throws `pdf-failed`. */
  toPdf(html: string): Promise<Uint8Array<ArrayBuffer>> {
    return this.#turns.take(async () => {
      try {
        return new Uint8Array(await withPrintWindow(this.#parent, html, patience, written));
      } catch (error) {
        throw new ReadoutError(
          'pdf-failed',
          'The PDF could not be made, and no file was written. The same report as HTML can be printed to PDF by any browser.',
          detailOf(error),
        );
      }
    });
  }

  /** Throws `print-failed`. */
  async print(html: string): Promise<'printed' | 'cancelled'> {
    if (this.#asking) throw notPrinted('The dialog of the last print is still open.', null);
    this.#asking = true;
    try {
      return await withPrintWindow(this.#parent, html, patience, ask);
    } catch (error) {
      throw error instanceof ReadoutError ? error : notPrinted(otherWays, detailOf(error));
    } finally {
      this.#asking = false;
    }
  }
}

/** Milliseconds after which a page is given up that does not come to stand. */
const patience = 120_000;

/** Milliseconds after which a PDF is given up: some thousand passages take a minute on a slow machine. */
const patienceWithPdf = 600_000;

/** A window that never answers would keep every later PDF waiting. */
async function written({ webContents }: BrowserWindow): Promise<Uint8Array> {
  const bytes = webContents.printToPDF({
    pageSize: usualPaper(app.getLocaleCountryCode()),
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: foot,
  });
  return await inTime(bytes, patienceWithPdf);
}

/** The title and the page, filled in by Chromium. */
const foot =
  '<div style="display: flex; justify-content: space-between; width: 100%; padding: 0 22mm; font: 7.5pt sans-serif; color: #646971">' +
  '<span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>';

const otherWays = 'The report can be exported as PDF or HTML instead.';

/** Shows the system's dialog, where there is a printer to choose. */
async function ask({ webContents }: BrowserWindow): Promise<'printed' | 'cancelled'> {
  const printers = await webContents.getPrintersAsync();
  if (printers.length === 0) throw notPrinted(`No printer is set up on this computer. ${otherWays}`, null);
  return await new Promise((resolve, reject) => {
    webContents.print({ printBackground: true }, (printed, reason) => {
      if (printed) resolve('printed');
      else if (/cancel/i.test(reason)) resolve('cancelled');
      else reject(notPrinted(otherWays, reason));
    });
  });
}

function notPrinted(why: string, reason: string | null): ReadoutError {
  return new ReadoutError('print-failed', `The report was not printed. ${why}`, reason);
}

/** The paper of a country: Letter where it is usual, A4 anywhere else. */
function usualPaper(country: string): 'Letter' | 'A4' {
  return letterCountries.has(country) ? 'Letter' : 'A4';
}

/** Unicode CLDR, supplemental data, paper size US-Letter. */
const letterCountries = new Set([
  'BZ',
  'CA',
  'CL',
  'CO',
  'CR',
  'GT',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE',
]);
