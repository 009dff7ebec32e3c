const mebi = 1024 * 1024;

/** What a file may cost at most, whatever its bytes say of themselves; its size is held to `largestFile`. */
export const limits = {
  /** Bytes of a file whose format is read into a tree (HTML, Word, PDF ...). */
  structured: 100 * mebi,
  /** Bytes all members of an archive may unpack to. */
  unpacked: 200 * mebi,
  /** Members of an archive. */
  members: 10_000,
  /** Bytes unpacked for each byte packed, once a member is over a mebibyte. */
  ratio: 200,
  /** UTF-16 code units of canonical text. */
  text: 20_000_000,
  /** Blocks of a document. */
  blocks: 200_000,
  /** Elements of a page, whose parser makes up what is missing and so takes more for each. */
  pageElements: 300_000,
  /** Attributes of all elements of a page. */
  pageAttributes: 600_000,
  /** Elements of one XML part that is read into a tree. */
  elements: 2_000_000,
  /** Elements within elements. */
  depth: 512,
  /** Milliseconds without a word from a reader. */
  silence: 30_000,
  /** Milliseconds a reader may take in all. */
  whole: 600_000,
} as const;
