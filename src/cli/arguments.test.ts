import { describe, expect, test } from 'vitest';
import { requestOf } from './arguments.ts';

describe('requestOf', () => {
  test('reads a comparison, its option before, between or after the files', () => {
    const wanted = { command: 'compare', left: 'a.txt', right: 'b.txt', json: true };
    expect(requestOf(['compare', '--json', 'a.txt', 'b.txt'])).toEqual(wanted);
    expect(requestOf(['compare', 'a.txt', 'b.txt', '--json'])).toEqual(wanted);
    expect(requestOf(['compare', 'a.txt', 'b.txt'])).toEqual({ ...wanted, json: false });
  });

  test('takes what follows -- for files, whatever their names', () => {
    expect(requestOf(['compare', '--', '--json', '-o'])).toMatchObject({ left: '--json', right: '-o' });
  });

  test('reads a report with its options, and its format by the ending of the file', () => {
    expect(
      requestOf(
        [
          'report w.readout --by=document --tags Trade,TW --match all --without JP --documents 001,002',
          '--from 2023-11-17 --until=2024-12-29 --citations none --flavour obsidian --front-matter',
          '--report Weekly -o out.md',
        ].flatMap((line) => line.split(' ')),
      ),
    ).toEqual({
      command: 'report',
      workspace: 'w.readout',
      report: 'Weekly',
      format: 'md',
      flavour: 'obsidian',
      frontMatter: true,
      by: 'document',
      tags: ['Trade', 'TW'],
      match: 'all',
      without: ['JP'],
      documents: ['001', '002'],
      from: '2023-11-17',
      until: '2024-12-29',
      citations: 'none',
      output: 'out.md',
    });
    expect(requestOf(['report', 'w'])).toMatchObject({ by: null, tags: null, format: 'md', output: null });
    expect(requestOf(['report', 'w', '-o', 'a.DOCX'])).toMatchObject({ format: 'docx' });
    expect(requestOf(['report', 'w', '-o', 'a.docx', '--format', 'txt'])).toMatchObject({ format: 'txt' });
    expect(requestOf(['report', 'w', '-o', 'report'])).toMatchObject({ format: 'md' });
  });

  test('reads an export, its format by the ending of the file where that says it', () => {
    const wanted = { command: 'export', workspace: 'w', format: 'qdpx', output: 'a.qdpx' };
    expect(requestOf(['export', 'w', '-o', 'a.qdpx'])).toEqual(wanted);
    expect(requestOf(['export', 'w', '--format', 'ris'])).toMatchObject({ format: 'ris', output: null });
    expect(requestOf(['export', 'w', '--format', 'csljson', '-o', 'a.json'])).toMatchObject({
      format: 'csljson',
    });
  });

  test('reads an import, its options wherever they stand', () => {
    const wanted = {
      command: 'import',
      workspace: 'w.readout',
      files: ['a.txt', 'b'],
      dryRun: true,
      json: false,
    };
    expect(requestOf(['import', 'w.readout', '--dry-run', 'a.txt', 'b'])).toEqual(wanted);
    expect(requestOf(['import', 'w.readout', 'a.txt', '--json'])).toMatchObject({
      dryRun: false,
      json: true,
    });
  });

  test('shows help wherever it is asked for', () => {
    for (const args of [['--help'], ['-h'], ['help'], ['compare', 'a', '--help']]) {
      expect(requestOf(args)).toEqual({ command: 'help' });
    }
  });

  test.each([
    [[], 'Say what to do'],
    [['diff'], 'no command “diff”'],
    [['compare'], 'none was given'],
    [['compare', 'a'], 'one was given'],
    [['compare', 'a', 'b', 'c'], '“c” is one too many'],
    [['compare', 'a', 'b', '--yaml'], 'no option --yaml'],
    [['compare', 'a', 'b', '--json=1'], '--json takes no value'],
    [['import'], 'neither was given'],
    [['import', 'w'], 'no file was given'],
    [['import', 'w', 'a', '--force'], 'no option --force'],
    [['report'], 'none was given'],
    [['report', 'w', '--by', 'day'], 'not “day”'],
    [['report', 'w', '--format', 'odt'], '--format takes md, html, docx, csv, xlsx or txt, not “odt”'],
    [['report', 'w', '-o', 'a.pdf'], 'PDF is printed by the window'],
    [['report', 'w', '--format', 'docx'], 'say with -o which file'],
    [['report', 'w', '--match', 'some'], '--match takes any or all'],
    [['report', 'w', '--from', '2023'], '--from takes a day'],
    [['report', 'w', '--documents', '001,'], 'numbers of documents with commas'],
    [['export'], 'none was given'],
    [['export', 'w'], 'told the format, with --format'],
    [['export', 'w', '-o', 'a.json'], 'told the format, with --format'],
    [['export', 'w', '--format', 'xml'], 'not “xml”'],
    [['export', 'w', '--format', 'qdpx'], 'say with -o which file'],
    [['report', 'w', '--by'], '--by needs a value'],
    [['report', 'w', '--tags', 'a,,b'], 'one is empty'],
    [['report', 'w', '-o', 'x', '-o', 'y'], '-o is given twice'],
  ])('refuses %j with one sentence', (args, words) => {
    expect(() => requestOf(args)).toThrow(words);
  });
});
