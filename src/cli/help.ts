export const help = `Readout: read official statements closely.

  readout compare A.txt B.txt [--json]
      What B carries of A: the figures and a line for each paragraph, or all of it as JSON.

  readout import WORKSPACE FILES... [--dry-run] [--json]
      Adds files, and the files in folders, to a workspace (a folder, NAME.readout), in every
      format the window reads: with the facts and the hidden lines it would propose, as one step
      to undo there. What is in it already, the same file or the same text, is passed over.
      Of REFI-QDA projects and codebooks (.qdpx, .qdc), Web Annotations (.jsonld) and exports of
      Hypothesis (.json) comes in what is certain, each file as one step to undo.
      --dry-run only tells what would be done. Exit code 1 when some files could not be read.

  readout report WORKSPACE [-o FILE] [--format md|html|docx|csv|xlsx|txt] [--report NAME]
      [--by tag|document|comparison|date] [--tags a,b] [--match any|all] [--without a,b]
      [--documents 001,002] [--from DAY] [--until DAY]
      [--citations chicago|apa|plain|keys|none]
      [--flavour commonmark|obsidian|pandoc] [--front-matter]
      The annotated report of a workspace (a folder, NAME.readout), to FILE or, where it is text,
      to standard output; in the format of FILE's ending where none is named, else Markdown.
      --report takes a report the workspace keeps, with its options and the texts in it; other
      options go before its own. Tags are named by name or code, documents by number, days as
      2023-11-17. --by comparison reports the saved comparison that was changed last.

  readout export WORKSPACE [-o FILE]
      [--format qdpx|qdc|jsonld|hypothesis|json|csljson|ris|bib]
      The whole workspace for other programs: a project or codebook of REFI-QDA, W3C Web
      Annotations, annotations for Hypothesis, everything as JSON, or the documents as a
      bibliography. What a format cannot hold is said on standard error.

  readout verify REPORT [WORKSPACE] [--json]
      Reads a report (Markdown, HTML, .docx) back and says of each quotation whether it is exactly
      what its source in the workspace says: exact, altered (and what changed), or not found.
      Without WORKSPACE it is the one in the folder of the report, or in the nearest folder above.
      Exit code 1 when any quotation is not exact.

  readout --help

Exit code: 0 when done; 2 when it could not be, with the reason on standard error.
`;
