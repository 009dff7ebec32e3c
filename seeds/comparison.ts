/** What the sample says of its comparison of 001 (A) with 002 (B). */
export const comparisonNote = [
  'B quotes the readout without saying where it cuts. 002 ¶10 to 002 ¶19 are 001 ¶2 to 001 ¶11 word for word; then 002 ¶20 goes on with 001 ¶16.',
  'Between the two stood Xi on Fukushima (001 ¶12) and the whole of Kishida’s reply (001 ¶13 to 001 ¶15): the Treaty, no intention to decouple, no change on Taiwan. No mark says that they are gone.',
  'Fukushima is taken up at 002 ¶5 to 002 ¶8 in other words, and by one quotation (001 ¶18 in 002 ¶7). Kishida’s words are not taken up anywhere.',
].join('\n\n');
