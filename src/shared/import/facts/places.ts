import { narrowed } from './dates/numerals.ts';

const cities = `
Beijing, Shanghai, Tianjin, Guangzhou, Shenzhen, Nanjing, Hangzhou, Wuhan, Chengdu, Chongqing, Xi'an, Dalian, Shenyang, Harbin, Qingdao, Xiamen, Kunming, Boao, Hong Kong, Macao, Macau, Urumqi, Lhasa, Sanya, Suzhou, Zhuhai, Nanning, Changchun, Beidaihe, Zhengzhou, Jinan, Fuzhou, Changsha, Guiyang, Lanzhou, Taipei, Kaohsiung, Taichung,
Tokyo, Osaka, Kyoto, Hiroshima, Nagasaki, Fukuoka, Sapporo, Nagoya, Yokohama, Kobe, Sendai, Nara, Naha, Okinawa, Fukushima, Karuizawa, Kumamoto, Niigata, Matsuyama, Kanazawa, Ise-Shima, Hakone, Nagano, Toyama, Seoul, Busan, Jeju, Incheon, Gyeongju, Pyongyang, Panmunjom, Ulaanbaatar, Ulan Bator,
Washington, Washington D.C., Washington, D.C., New York, San Francisco, Los Angeles, Chicago, Seattle, Boston, Houston, Honolulu, Anchorage, Atlanta, Philadelphia, Camp David, Rancho Mirage, Sunnylands, Woodside, Mar-a-Lago, Palm Beach, Miami, Las Vegas, Detroit, Geneva, New Orleans, Ottawa, Vancouver, Toronto, Montreal, Halifax, Kananaskis, Mexico City, Lima, Santiago, Buenos Aires, Rio de Janeiro, Brasilia, Brasília, Sao Paulo, São Paulo, Bogota, Bogotá, Caracas, Havana, Quito, Panama City, Asuncion, Montevideo, La Paz,
London, Paris, Berlin, Rome, Madrid, Lisbon, Brussels, The Hague, Amsterdam, Vienna, Zurich, Bern, Davos, Munich, Hamburg, Frankfurt, Hiroshima, Milan, Venice, Capri, Apulia, Bari, Stresa, Luxembourg, Strasbourg, Copenhagen, Stockholm, Oslo, Helsinki, Reykjavik, Dublin, Edinburgh, Carbis Bay, Warsaw, Prague, Budapest, Bratislava, Ljubljana, Zagreb, Belgrade, Sarajevo, Skopje, Tirana, Sofia, Bucharest, Athens, Vilnius, Riga, Tallinn, Kyiv, Kiev, Minsk, Chisinau, Moscow, St. Petersburg, Saint Petersburg, Vladivostok, Sochi, Kazan, Khabarovsk, Irkutsk, Tbilisi, Yerevan, Baku, Valletta, Nicosia, Monaco, Biarritz, Evian, Elmau,
Ankara, Istanbul, Antalya, Jerusalem, Tel Aviv, Ramallah, Gaza, Beirut, Damascus, Amman, Baghdad, Tehran, Riyadh, Jeddah, Doha, Abu Dhabi, Dubai, Muscat, Manama, Kuwait City, Sanaa, Cairo, Sharm el-Sheikh, Tripoli, Tunis, Algiers, Rabat, Khartoum, Addis Ababa, Nairobi, Kampala, Kigali, Dar es Salaam, Johannesburg, Pretoria, Cape Town, Durban, Luanda, Lusaka, Harare, Maputo, Abuja, Lagos, Accra, Dakar, Abidjan, Kinshasa,
New Delhi, Delhi, Mumbai, Bengaluru, Hyderabad, Islamabad, Karachi, Lahore, Dhaka, Colombo, Kathmandu, Thimphu, Male, Kabul, Tashkent, Samarkand, Astana, Almaty, Bishkek, Dushanbe, Ashgabat, Naypyidaw, Nay Pyi Taw, Yangon, Bangkok, Phuket, Hanoi, Ho Chi Minh City, Da Nang, Phnom Penh, Siem Reap, Vientiane, Luang Prabang, Kuala Lumpur, Langkawi, Singapore, Jakarta, Bali, Labuan Bajo, Nusa Dua, Manila, Cebu, Bandar Seri Begawan, Dili, Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Wellington, Auckland, Port Moresby, Suva, Honiara, Port Vila, Apia, Nuku'alofa, Majuro, Palau,
Hohhot, Ningbo, Yiwu, Jiaxing, Hefei, Shijiazhuang, Taiyuan, Yinchuan, Xining, Haikou, Guilin, Dandong, Yanji, Chiba, Saitama, Kawasaki, Okayama, Kagoshima, Oita, Gifu, Shizuoka, Hamamatsu, Takamatsu, Kochi, Shimonoseki, Kitakyushu, Mito, Daegu, Gwangju, Pyeongchang, Sejong, Daejeon, Podgorica, Pristina, Odesa, Lviv, Kharkiv, Sevastopol, Barcelona, Seville, Granada, Marseille, Lyon, Toulouse, Turin, Naples, Florence, Bologna, Antwerp, Rotterdam, Gdansk, Krakow, Porto, Bonn, Cologne, Leipzig, Dresden, Potsdam, Salzburg, Glasgow, Manchester, Birmingham, Belfast, Cardiff, Gothenburg, Bergen, Tampere, Nuuk, Nassau, Kingston, Port of Spain, San Jose, Guatemala City, Tegucigalpa, San Salvador, Managua, Bridgetown, Asunción, Cartagena, Medellin, Guadalajara, Cancun, Windhoek, Gaborone, Antananarivo, Port Louis, Libreville, Yaounde, Brazzaville, Niamey, Ouagadougou, Bamako, Conakry, Freetown, Monrovia, Lome, Cotonou, Nouakchott, Mogadishu, Juba, Bujumbura, Lilongwe, Marrakech, Casablanca, Alexandria, El Alamein, Haifa, Basra, Erbil, Isfahan, Izmir, Almaty, Goa, Kolkata, Chennai, Varanasi, Ahmedabad, Jaipur, Agra, Chiang Mai, Chiang Rai, Surabaya, Yogyakarta, Bandung, Davao, Penang, Malacca, Darwin, Hobart, Cairns, Christchurch, Queenstown, Rarotonga, Noumea
北京, 上海, 天津, 广州, 廣州, 深圳, 南京, 杭州, 武汉, 武漢, 成都, 重庆, 重慶, 西安, 大连, 大連, 沈阳, 瀋陽, 哈尔滨, 青岛, 青島, 厦门, 廈門, 昆明, 博鳌, 香港, 澳门, 澳門, 三亚, 苏州, 珠海, 南宁, 台北, 臺北, 高雄, 東京, 东京, 大阪, 京都, 広島, 广岛, 廣島, 長崎, 长崎, 福岡, 福冈, 札幌, 名古屋, 横浜, 横滨, 神戸, 神户, 仙台, 奈良, 那覇, 那霸, 冲绳, 沖縄, 首尔, 首爾, 釜山, 仁川, 济州, 済州, 慶州, 庆州, 平壤, 平壌, 乌兰巴托, 華盛頓, 华盛顿, 纽约, 紐約, 旧金山, 舊金山, 洛杉矶, 洛杉磯, 芝加哥, 西雅图, 檀香山, 渥太华, 温哥华, 多伦多, 墨西哥城, 利马, 利馬, 圣地亚哥, 布宜诺斯艾利斯, 里约热内卢, 巴西利亚, 圣保罗, 哈瓦那, 伦敦, 倫敦, 巴黎, 柏林, 罗马, 羅馬, 马德里, 里斯本, 布鲁塞尔, 布魯塞爾, 海牙, 阿姆斯特丹, 维也纳, 維也納, 日内瓦, 日內瓦, 苏黎世, 伯尔尼, 达沃斯, 慕尼黑, 汉堡, 法兰克福, 米兰, 威尼斯, 哥本哈根, 斯德哥尔摩, 奥斯陆, 赫尔辛基, 都柏林, 华沙, 布拉格, 布达佩斯, 贝尔格莱德, 索非亚, 布加勒斯特, 雅典, 基辅, 基輔, 明斯克, 莫斯科, 圣彼得堡, 符拉迪沃斯托克, 海参崴, 索契, 喀山, 安卡拉, 伊斯坦布尔, 耶路撒冷, 特拉维夫, 贝鲁特, 大马士革, 安曼, 巴格达, 德黑兰, 利雅得, 吉达, 多哈, 阿布扎比, 迪拜, 开罗, 亚的斯亚贝巴, 内罗毕, 约翰内斯堡, 比勒陀利亚, 开普敦, 新德里, 孟买, 伊斯兰堡, 达卡, 科伦坡, 加德满都, 喀布尔, 塔什干, 撒马尔罕, 阿斯塔纳, 阿拉木图, 比什凯克, 杜尚别, 内比都, 仰光, 曼谷, 河内, 胡志明市, 岘港, 金边, 暹粒, 万象, 琅勃拉邦, 吉隆坡, 新加坡, 雅加达, 巴厘岛, 马尼拉, 馬尼拉, 斯里巴加湾, 帝力, 堪培拉, 悉尼, 墨尔本, 惠灵顿, 奥克兰, 莫尔兹比港, 苏瓦, 联合国, 聯合國, 千葉, 埼玉, 川崎, 岡山, 鹿児島, 大分, 静岡, 浜松, 高松, 高知, 下関, 北九州, 熊本, 新潟, 松山, 金沢, 長野, 富山, 箱根, 福島, 宁波, 义乌, 合肥, 海口, 桂林, 丹东, 延吉, 呼和浩特, 乌鲁木齐, 拉萨, 郑州, 济南, 福州, 长沙, 贵阳, 兰州, 西宁, 银川, 太原, 石家庄, 长春, 北戴河, 大邱, 光州, 板门店, 板門店, 温得和克, 约翰内斯堡, 蒙得维的亚, 巴库, 第比利斯, 埃里温, 马斯喀特, 麦纳麦, 安塔利亚, 沙姆沙伊赫, 摩加迪沙, 路易港, 努库阿洛法, 阿皮亚, 霍尼亚拉, 维拉港, 巴塞罗那, 马赛, 里昂, 都灵, 那不勒斯, 萨尔茨堡, 清迈, 槟城, 马六甲, 达沃, 宿务, 日惹, 万隆, 泗水, 伊尔库茨克, 哈巴罗夫斯克, 叶卡捷琳堡, 波恩, 波茨坦, 科隆
ワシントン, ニューヨーク, サンフランシスコ, ロサンゼルス, シカゴ, ホノルル, オタワ, バンクーバー, トロント, メキシコ市, リマ, サンティアゴ, ブエノスアイレス, リオデジャネイロ, ブラジリア, サンパウロ, ロンドン, パリ, ベルリン, ローマ, マドリード, リスボン, ブリュッセル, ハーグ, ウィーン, ジュネーブ, チューリヒ, ダボス, ミュンヘン, ミラノ, ベネチア, コペンハーゲン, ストックホルム, オスロ, ヘルシンキ, ワルシャワ, プラハ, ブダペスト, アテネ, ビリニュス, キーウ, キエフ, ミンスク, モスクワ, サンクトペテルブルク, ウラジオストク, ソチ, カザン, アンカラ, イスタンブール, エルサレム, テルアビブ, ベイルート, アンマン, バグダッド, テヘラン, リヤド, ドーハ, アブダビ, ドバイ, カイロ, アディスアベバ, ナイロビ, ヨハネスブルク, ケープタウン, ニューデリー, ムンバイ, イスラマバード, ダッカ, コロンボ, カトマンズ, カブール, タシケント, アスタナ, ネピドー, ヤンゴン, バンコク, ハノイ, ホーチミン, ダナン, プノンペン, シエムレアプ, ビエンチャン, クアラルンプール, シンガポール, ジャカルタ, バリ島, マニラ, セブ, バンダルスリブガワン, ディリ, キャンベラ, シドニー, メルボルン, ウェリントン, オークランド, ポートモレスビー, スバ, ソウル, プサン, ウランバートル, ピョンヤン, 国連, 国連本部, 軽井沢, 伊勢志摩, バクー, トビリシ, エレバン, ナポリ, フィレンツェ, ボローニャ, バルセロナ, マルセイユ, リヨン, ニース, トリノ, ザルツブルク, ボン, ケルン, ポツダム, フランクフルト, ハンブルク, アムステルダム, ロッテルダム, アントワープ, ルクセンブルク, ストラスブール, ブカレスト, ソフィア, ベオグラード, ザグレブ, タリン, リガ, レイキャビク, ダブリン, エディンバラ, アルジェ, チュニス, ラバト, トリポリ, ハルツーム, カンパラ, キガリ, ルサカ, ハラレ, マプト, アブジャ, ラゴス, アクラ, ダカール, プレトリア, キンシャサ, ルアンダ, アンタナナリボ, チェンマイ, ペナン, セブ島, ジョグジャカルタ, ハバナ, ボゴタ, カラカス, モンテビデオ, アスンシオン, ボストン, シアトル, アトランタ, アンカレジ, ヒューストン, モントリオール, ハリファクス, カナナスキス, ハバロフスク, イルクーツク, ビシュケク, ドゥシャンベ, アシガバート, サマルカンド, マスカット, マナマ, クウェート市, ダマスカス, ラマラ
서울, 부산, 제주, 경주, 베이징, 상하이, 도쿄, 오사카, 워싱턴, 뉴욕, 샌프란시스코, 모스크바, 런던, 파리, 베를린, 제네바, 브뤼셀, 평양, 홍콩, 타이베이, 싱가포르, 방콕, 하노이, 자카르타, 비엔티안, 리마
`;

const names = cities
  .trim()
  .split(/,\s*(?!D\.C\.)|\n/)
  .map((name) => name.trim())
  .filter((name) => name !== '');
const known = new Map(names.map((name) => [folded(name), name]));
const isEastern = /[^ -\u024f]/;
const eastern = [...new Set(names.filter((name) => isEastern.test(name)))];
const latin = [...new Set(names.filter((name) => !isEastern.test(name)))];
const longest = Math.max(...names.map((name) => name.length));

const longFirst = (all: string[]): string =>
  all
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', String.raw`\.`))
    .join('|');

/** Alternatives of a regular expression: the cities that are known, in Latin letters, the longest first. */
export const latinCities = longFirst(latin);
/** The same, in Chinese characters, kana and Hangul. */
export const easternCities = longFirst(eastern);

/** Whether this is the name of a city that is known, whatever its case. */
export function isCity(name: string): boolean {
  return known.has(folded(name));
}

/** The longest known city an East Asian text ends with, as `台北` in `記者王大明台北`; null where it ends with none. */
export function cityAtEnd(text: string): string | null {
  for (let length = Math.min(longest, text.length); length > 1; length -= 1)
    if (isCity(text.slice(-length))) return text.slice(-length);
  return null;
}

const small = new Set(['of', 'de', 'da', 'do', 'del', 'es', 'el', 'la', 'and', 'sur', 'upon', 'au', 'al']);

/** A place as a reader would write it: "SAN FRANCISCO" is San Francisco; what is not in capitals is as it was. */
export function placeName(written: string): string {
  const name = narrowed(written).replace(/\s+/g, ' ').trim();
  const kept = known.get(folded(name));
  if (kept !== undefined && /[a-z]/i.test(kept)) return kept.replace(/,? D\.C\.$/, '');
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  return name
    .toLowerCase()
    .replace(/\p{L}+/gu, (word, at: number) =>
      at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .replace(/(['’])S\b/g, '$1s');
}

function folded(name: string): string {
  return narrowed(name).toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ').trim();
}
