import { begins } from './beginning.ts';

const picture =
  'is a picture, and Readout reads text only. It was not added; have its words recognised (OCR), save them as .docx, .pdf or .txt and add that.';
const recording =
  'is a recording, and Readout reads text only. It was not added; add a transcript of it instead.';
const archive = 'is an archive. It was not added; unpack it and add the files that are in it.';
const program = 'is a program, not a text. It was not added.';
const otherOffice =
  'is of a format Readout does not read. It was not added; save it as .docx or .pdf and add that.';
const book = 'is a Kindle book. It was not added; convert it to .epub and add that.';

/** Bytes a file has at its beginning, or from `at` on, and what is wrong with it. */
const kinds: readonly { readonly magic: readonly string[]; readonly at?: number; readonly why: string }[] = [
  { magic: ['\x89PNG', '\xFF\xD8\xFF', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', '8BPS'], why: picture },
  { magic: ['ftypheic', 'ftypheix', 'ftypmif1', 'ftypavif'], at: 4, why: picture },
  { magic: ['ID3', 'OggS', 'fLaC', '\x1A\x45\xDF\xA3'], why: recording },
  { magic: ['ftyp'], at: 4, why: recording },
  { magic: ['WEBP'], at: 8, why: picture },
  { magic: ['WAVE', 'AVI '], at: 8, why: recording },
  { magic: ['7z\xBC\xAF\x27\x1C', 'Rar!\x1A\x07', '\x1F\x8B\x08', '\xFD7zXZ\0'], why: archive },
  { magic: ['\x7FELF', 'MZ\x90\0', '\xCF\xFA\xED\xFE', '\xCA\xFE\xBA\xBE'], why: program },
  { magic: ['SQLite format 3\0', '\xFFWPC', 'AT&TFORM'], why: otherOffice },
  { magic: ['BOOKMOBI'], at: 60, why: book },
];

/** How the files of Microsoft's older programs begin, all of them. */
const compound = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
const older: Readonly<Record<string, string>> = {
  doc: 'is of an older Word (.doc). It was not added; open it in Word or LibreOffice, save it as .docx and add that.',
  xls: 'is a spreadsheet of an older Excel (.xls), not a text. It was not added; save what you need of it as .docx or .pdf and add that.',
  ppt: 'is of an older PowerPoint (.ppt). It was not added; save its text as .docx or .pdf and add that.',
  msg: 'is a mail of Outlook (.msg). It was not added; save it as .eml and add that.',
};

/** What is wrong with a file of a kind that is known and not read, as a sentence goes on; else null. */
export function unreadableKind(bytes: Uint8Array, ending: string): string | null {
  if (begins(bytes, compound)) return older[ending] ?? otherOffice;
  const isMedia = begins(bytes, 'RIFF');
  const found = kinds.find(({ magic, at }) => {
    return (at !== 8 || isMedia) && magic.some((each) => begins(bytes, each, at));
  });
  return found?.why ?? null;
}
