export const help = `Readout: read official statements closely.

  readout compare A.txt B.txt [--json]
      What B carries of A: the figures and a line for each paragraph, or all of it as JSON.

  readout import WORKSPACE FILES... [--dry-run] [--json]
      Adds files, and the files in folders, to a workspace (a folder, NAME.readout), in every
      format the window reads: with the facts and the hidden lines it would propose, as one step
      to undo there. What is in it already, the same file or the same text, is passed over.
      --dry-run only tells what would be done. Exit code 1 when some files could not be read.

  readout report WORKSPACE [--by tag|document|comparison|date] [--tags a,b] [-o FILE]
      The annotated report of a workspace (a folder, NAME.readout) as Markdown, to FILE or
      to standard output. --tags takes names or codes. --by comparison reports the saved
      comparison that was changed last.

  readout verify REPORT [WORKSPACE] [--json]
      Reads a report (Markdown, HTML, .docx) back and says of each quotation whether it is exactly
      what its source in the workspace says: exact, altered (and what changed), or not found.
      Without WORKSPACE it is the one in the folder of the report, or in the nearest folder above.
      Exit code 1 when any quotation is not exact.

  readout --help

Exit code: 0 when done; 2 when it could not be, with the reason on standard error.
`;
