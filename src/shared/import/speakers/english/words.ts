import { countryNames } from '../countries.ts';

/** Words of offices and forms of address that stand before a name, as they are written with capitals. */
const offices =
  'President Premier Prime Minister Ministers Minister-Counsellor Secretary Secretary-General General Chairman Chairwoman Chair ' +
  'Chairperson Vice Deputy First Second Executive Acting Former Ex Foreign Defense Defence Finance Interior Trade Commerce ' +
  'Transport Economy Health Energy Education Environment Agriculture Justice Industry Security National Chief Cabinet State ' +
  'Affairs Chancellor Taoiseach King Queen Emperor Empress Prince Princess Crown Sultan Emir Sheikh Pope Ambassador Consul ' +
  'Envoy Special Senior Spokesperson Spokesman Spokeswoman Director Director-General Commissioner High Representative ' +
  'Councilor Councillor Counselor Senator Congressman Congresswoman Speaker Representative Rep Sen Gov Governor Mayor ' +
  'Professor Prof Dr Mr Mrs Ms MR MRS MS Miss Sir Dame Lord Lady Madam Madame Hon Honourable Honorable Excellency H.E Comrade Leader ' +
  'Head Commander Admiral Marshal Lieutenant Colonel Captain Major Judge Attorney Advisor Adviser Assistant Under ' +
  'Undersecretary Press Party Supreme Member Founder Researcher Analyst Lawmaker Diplomat Correspondent';

/** Words of what is no person: institutions, places, events, peoples. */
const others =
  'Ministry Department Office Agency News Times Daily Post Journal Weekly Press Embassy Consulate Government Administration ' +
  'Parliament Congress Senate House Diet Council Committee Commission Bureau Central Political Communist Workers Liberal ' +
  'Democratic Republican Republic Kingdom States United Nations Union Association Organization Organisation Federation ' +
  'Institute Institution University College School Academy Center Centre Foundation Fund Bank Company Corporation Corp Inc ' +
  'Ltd Group Holdings Forum Summit Conference Meeting Dialogue Dialog Talks Treaty Agreement Statement Declaration Joint ' +
  'Communique Communiqué Convention Charter Constitution Act Plan Initiative Strategy Strategic Partnership Alliance ' +
  'Cooperation Economic Trilateral Bilateral Peninsula Sea Ocean Strait Straits Island Islands River Mountain Lake Bay Gulf ' +
  'City Province Prefecture County District Street Square Hall Palace Airport Station Hotel Hospital Nuclear Power Plant ' +
  'World Global International Pacific Atlantic Asia Asian Asia-Pacific Europe European Africa African America American ' +
  'Americas North South East West Northern Southern Eastern Western Northeast Southeast Middle Great Grand New Old Home ' +
  'White Blue Red Army Navy Air Force Forces Military Coast Guard War Revolution Day Year Expo Olympic Olympics Games Cup ' +
  'Peace People Peoples Studies Research Science Sciences Social Standing Board Court Team Club Trust Radio Television TV ' +
  'Network Media Motor Motors Electric Steel Airlines Airways Heavy Software System Systems Window Sachs Securities ' +
  'Insurance Capital Partners Chamber Agence Associated Reuters Xinhua Kyodo Yonhap Jiji Nikkei Bloomberg Tass Interfax Law Article Chapter ' +
  'Notice Policy Privacy Newsletter Newsletters Terms Note ' +
  'Beijing Tokyo Seoul Pyongyang Washington Moscow Taipei Shanghai Hong Kong Macao Macau Brussels London Paris Berlin Geneva ' +
  'Chinese Japanese Korean Russian British French German Italian Spanish Indian Lao Thai Malaysian Vietnamese Indonesian ' +
  'Philippine Filipino Australian Canadian Mexican Brazilian Turkish Ukrainian Polish Dutch Swedish Norwegian Danish Finnish ' +
  'Greek Irish Scottish Belgian Swiss Austrian Hungarian Czech Slovak Romanian Bulgarian Serbian Croatian Israeli ' +
  'Palestinian Iranian Iraqi Syrian Egyptian Saudi Emirati Qatari Pakistani Bangladeshi Nepali Burmese Cambodian ' +
  'Singaporean Taiwanese Mongolian Kazakh Uzbek Jazeera Nigerian Kenyan Ethiopian Sino U.S US UK EU UN DPRK ROK PRC CPC NATO ASEAN ' +
  'APEC BRICS AP AFP';

/** Capitalised only because a sentence begins with them, and days and months. */
const starters =
  'A An The This That These Those He She It We They I You His Her Its Our Their My Both Two Three Four All Some Many Most ' +
  'Each Every Another Other Such No Not In On At By For From To With Without Within Of Off Over Under Above Below Between ' +
  'Among Against About Around Through Throughout Across Along Beyond Amid Despite Besides During Before After Since Until ' +
  'While When Whenever Where Which Who Whose What Why How If Unless Although Though Because As So But And Or Nor Yet Then ' +
  'Thus Hence Therefore However Moreover Furthermore Meanwhile Instead Indeed Also Even Only Just Now Today Yesterday ' +
  'Tomorrow Earlier Later Recently Previously Currently Finally Last Next Here There Once Again Still Hours Days Weeks ' +
  'Months Separately Notably Noteworthily Regarding Concerning According Following Speaking Asked Noting Saying Adding ' +
  'Stressing Emphasizing Emphasising Urging Calling Warning Citing Quoting Echoing Referring Responding Replying ' +
  'Welcoming Hailing Describing Recalling Answering Meeting Addressing Visiting Thanking Opening Hosting Like Unlike ' +
  'Compared Told Did Does Do Has Have Had Is Are Was Were Will Would Can Could May Might Should Must Let ' +
  'January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept ' +
  'Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Thank Good Dear Photo File Updated Source';

export const isOffice = memberOf(offices);
const isOther = memberOf(others);
const isStarter = memberOf(starters);
let countries: ReadonlySet<string> | null = null;

/** Whether a capitalised word is no part of a person's name. */
export function isNoName(word: string): boolean {
  const bare = word.replace(/\.$/, '');
  // `Vice-Chancellor`, `US-Japan`: what is joined of such words.
  if (bare.includes('-') && bare.split('-').every((part) => part !== '' && isNoName(capitalised(part))))
    return true;
  countries ??= countryWords();
  // `Leaders`, `Ministers`: nobody in particular.
  if (bare.endsWith('s') && isOffice(bare.slice(0, -1))) return true;
  return isOffice(bare) || isOther(bare) || isStarter(bare) || countries.has(bare);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function memberOf(words: string): (word: string) => boolean {
  const set = new Set(words.split(' '));
  return (word) => set.has(word);
}

/** Names of countries that are one word: one of several words may be a person's too. */
function countryWords(): ReadonlySet<string> {
  const personal = new Set(['Jordan', 'Chad', 'Georgia', 'Israel']);
  return new Set([...countryNames('en')].filter((name) => !name.includes(' ') && !personal.has(name)));
}
