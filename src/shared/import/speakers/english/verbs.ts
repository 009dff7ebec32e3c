/** Verbs of saying, past and present, as they are said of somebody. */
const past =
  'said told stated noted stressed emphasized emphasised added urged reiterated reaffirmed affirmed expressed warned argued ' +
  'explained remarked commented welcomed thanked congratulated praised criticized criticised condemned rejected accused ' +
  'pledged promised vowed proposed suggested requested underscored underlined highlighted declared announced claimed ' +
  'insisted acknowledged admitted confirmed denied replied responded observed cautioned voiced conveyed raised demanded ' +
  'appealed recalled agreed concurred outlined predicted lamented briefed contended asserted maintained hoped wondered quipped ' +
  'asked answered described advised extended applauded hailed lauded defended dismissed wrote complained joked continued';
const present =
  'says tells states notes stresses emphasizes emphasises adds urges reiterates reaffirms affirms expresses warns argues ' +
  'explains remarks comments welcomes thanks congratulates praises criticizes criticises condemns rejects accuses proposes ' +
  'suggests underscores underlines highlights declares announces claims insists acknowledges admits confirms denies ' +
  'replies responds observes cautions believes thinks contends asserts predicts agrees writes';
const phrases = String.raw`pointed out|points out|called (?:on|for|upon)|calls (?:on|for|upon)|made (?:the|these|those) (?:remarks|comments|statement)|spoke highly|took note|made (?:it )?clear|sets? out|shared (?:his|her|their) (?:assessments?|views?)|(?:provided|issued|released|gave) the following (?:readout|statement|remarks|comments)`;
const single = new Set(`${past} ${present}`.split(' '));

/** Every verb of saying, as a pattern without boundaries. */
export const saying = `(?:${[...single, phrases].join('|')})`;

/** `noting`, `adding`: said by whoever the sentence is about. */
export const sayingBeside =
  '(?:saying|noting|stressing|emphasizing|emphasising|adding|urging|reiterating|reaffirming|warning|arguing|explaining|' +
  'remarking|calling (?:on|for)|pointing out|expressing|underscoring|underlining|telling|insisting|acknowledging|pledging|vowing)';

/** Verbs that may stand before who speaks: `", said Xiang Haoyu`. */
export const sayingBefore =
  '(?:said|says|added|adds|noted|notes|argued|argues|wrote|writes|warned|warns|explained|explains|stressed|stresses|asked|' +
  'told|recalled|replied|remarked|observed|continued)';
