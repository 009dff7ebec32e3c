/** Statements of our own making, one a language, each in the encodings its language was written in. */
export interface Statement {
  readonly language: string;
  readonly encodings: readonly string[];
  readonly text: string;
}

export const statements: readonly Statement[] = [
  {
    language: 'en',
    encodings: ['windows-1252', 'utf-8', 'utf-16le', 'utf-16be'],
    text: `The two ministers met in Geneva on Tuesday – the first time in four years. “We agreed to keep our channels open,” the spokesperson said; the other side’s readout does not mention the harbour at all. Both delegations reviewed progress on the fisheries protocol, and decided that a working group would convene before the end of March.
A senior official, who asked not to be named, called the talks “candid and useful”. The communiqué runs to three pages … and repeats the wording of last year’s statement on naval exercises.
`,
  },
  {
    language: 'fr',
    encodings: ['windows-1252'],
    text: `Le ministre a reçu mardi son homologue étranger à l’hôtel de la Présidence. Les deux délégations ont évoqué la coopération en matière d’énergie, la sécurité des câbles sous-marins et l’état des négociations sur la pêche. « Nous sommes déterminés à préserver un dialogue régulier », a déclaré la porte-parole, qui a rappelé l’attachement du pays à la Charte des Nations unies.
Les échanges se poursuivront à l’automne ; une déclaration commune sera publiée après la réunion des experts, prévue à Besançon où siégera le comité.
`,
  },
  {
    language: 'de',
    encodings: ['windows-1252'],
    text: `Die Außenministerin empfing am Dienstag ihren Amtskollegen zu einem ausführlichen Gespräch über die Lage im Süden. Beide Seiten würdigten die Fortschritte beim Grenzübergang und vereinbarten, die Gespräche über Zölle und Fischereirechte fortzuführen. „Wir müssen Missverständnisse früh ausräumen“, sagte der Sprecher – die Öffentlichkeit erwarte Verlässlichkeit.
Über die Häfen wurde nach Angaben der Delegation nicht gesprochen. Die nächste Sitzung der Arbeitsgruppe soll noch vor Jahresende in Köln stattfinden.
`,
  },
  {
    language: 'es',
    encodings: ['windows-1252'],
    text: `El canciller recibió ayer a la delegación extranjera en el Palacio de Santa Cruz. Según el comunicado, ambas partes coincidieron en la necesidad de reforzar la cooperación económica y de proteger la pesca en aguas próximas a las islas. «Queremos un diálogo franco y sin condiciones», señaló la portavoz, quien añadió que mañana continuarán las reuniones técnicas.
¿Qué cambió respecto al año pasado? La declaración ya no menciona el ejercicio naval, y añade un párrafo sobre energía, educación y turismo.
`,
  },
  {
    language: 'pt',
    encodings: ['windows-1252'],
    text: `O ministro das Relações Exteriores reuniu-se na terça-feira com a delegação estrangeira em São Paulo. As duas partes não chegaram a uma posição comum sobre a pesca, mas decidiram manter as negociações e criar uma comissão técnica. “A situação exige paciência e atenção”, declarou a porta-voz, que também destacou a cooperação em saúde e educação.
O comunicado não faz menção às ilhas; repete porém a redação do ano passado acerca da segurança da navegação. A próxima reunião será em Lisboa, no mês de março.
`,
  },
  {
    language: 'sv',
    encodings: ['windows-1252'],
    text: `Utrikesministern tog på tisdagen emot sin kollega för överläggningar om läget i norra havsområdet. Båda sidor välkomnade att gränsstationen öppnats på nytt och enades om att fortsätta samtalen om fiskekvoter före årets slut. ”Vi måste hålla våra kanaler öppna, även när vi är oense”, sade talespersonen.
Uttalandet nämner inte hamnarna. Däremot upprepas formuleringen från förra årets möte om säkerheten för sjökablar, och en arbetsgrupp ska träffas i Malmö.
`,
  },
  {
    language: 'pl',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: `Minister spraw zagranicznych spotkał się we wtorek w Łodzi ze swoim odpowiednikiem. Obie strony podkreśliły znaczenie współpracy gospodarczej oraz bezpieczeństwa żeglugi i zgodziły się, że rozmowy o rybołówstwie będą kontynuowane wiosną. Rzeczniczka oświadczyła, że dialog musi być szczery, a różnice zdań należy wyjaśniać jak najwcześniej.
W komunikacie nie wspomniano o ćwiczeniach wojskowych. Powtórzono natomiast sformułowanie z ubiegłego roku dotyczące kabli podmorskich i źródeł energii.
`,
  },
  {
    language: 'cs',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: `Ministr zahraničních věcí přijal v úterý v Praze svého protějška k rozhovorům o situaci v regionu. Obě strany ocenily pokrok při otevírání hraničních přechodů a dohodly se, že jednání o rybolovu a clech budou pokračovat ještě před koncem roku. Mluvčí uvedla, že různé názory je třeba vyjasňovat včas a otevřeně.
Prohlášení se nezmiňuje o vojenském cvičení. Opakuje však loňskou větu o bezpečnosti podmořských kabelů a přidává odstavec o školství, zdravotnictví a účasti měst.
`,
  },
  {
    language: 'hu',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: `A külügyminiszter kedden fogadta hivatali partnerét, hogy megvitassák a térség helyzetét. Mindkét fél üdvözölte a határátkelő újranyitását, és megállapodtak abban, hogy a halászatról szóló tárgyalásokat még az év vége előtt folytatják. A szóvivő közölte: nyílt és őszinte párbeszédre van szükség, a félreértéseket időben tisztázni kell.
A közlemény nem említi a hadgyakorlatot. Megismétli viszont a tavalyi mondatot a tenger alatti kábelek biztonságáról, és új bekezdést fűz hozzá az energiáról.
`,
  },
  {
    language: 'ru',
    encodings: ['windows-1251', 'koi8-r', 'utf-8', 'utf-16le'],
    text: `Министр иностранных дел принял во вторник своего коллегу для обсуждения положения в регионе. Стороны высоко оценили ход переговоров о рыболовстве и договорились продолжить консультации до конца года. Официальный представитель заявила, что диалог должен быть откровенным, а разногласия следует снимать своевременно.
В сообщении не упоминаются военные учения. Вместе с тем в нём повторена прошлогодняя формулировка о безопасности подводных кабелей и добавлен абзац об энергетике.
`,
  },
  {
    language: 'uk',
    encodings: ['windows-1251', 'koi8-u'],
    text: `Міністр закордонних справ прийняв у вівторок свого колегу, щоб обговорити становище в регіоні. Сторони схвально оцінили перебіг переговорів про рибальство і домовилися продовжити консультації до кінця року. Речниця заявила, що діалог має бути відвертим, а непорозуміння слід усувати своєчасно й публічно.
У повідомленні не згадано про військові навчання. Натомість повторено торішнє формулювання щодо безпеки підводних кабелів і додано абзац про енергетику та освіту.
`,
  },
  {
    language: 'bg',
    encodings: ['windows-1251'],
    text: `Министърът на външните работи прие във вторник своя колега, за да обсъдят положението в региона. Двете страни оцениха високо напредъка в преговорите за риболова и се договориха консултациите да продължат до края на годината. Говорителката заяви, че диалогът трябва да бъде открит, а различията да се изясняват навреме.
В съобщението не се споменават военните учения. Повторена е обаче миналогодишната формулировка за сигурността на подводните кабели и е добавен абзац за енергетиката.
`,
  },
  {
    language: 'el',
    encodings: ['windows-1253'],
    text: `Ο υπουργός Εξωτερικών υποδέχθηκε την Τρίτη τον ομόλογό του για συνομιλίες σχετικά με την κατάσταση στην περιοχή. Οι δύο πλευρές χαιρέτισαν την πρόοδο στις διαπραγματεύσεις για την αλιεία και συμφώνησαν να συνεχίσουν τις διαβουλεύσεις πριν από το τέλος του έτους. Η εκπρόσωπος δήλωσε ότι ο διάλογος πρέπει να είναι ειλικρινής.
Η ανακοίνωση δεν αναφέρει τις ασκήσεις. Επαναλαμβάνει όμως την περσινή διατύπωση για την ασφάλεια των υποθαλάσσιων καλωδίων και προσθέτει μία παράγραφο για την ενέργεια.
`,
  },
  {
    language: 'tr',
    encodings: ['windows-1254'],
    text: `Dışişleri Bakanı, bölgedeki durumu görüşmek üzere salı günü mevkidaşını kabul etti. İki taraf da balıkçılık görüşmelerindeki ilerlemeyi memnuniyetle karşıladı ve istişarelerin yıl sonundan önce sürdürülmesi konusunda anlaştı. Sözcü, diyaloğun açık olması ve anlaşmazlıkların zamanında giderilmesi gerektiğini söyledi.
Bildiride askeri tatbikattan söz edilmiyor. Buna karşılık denizaltı kablolarının güvenliğine ilişkin geçen yılki ifade tekrarlanıyor ve enerjiyle ilgili yeni bir paragraf ekleniyor.
`,
  },
  {
    language: 'he',
    encodings: ['windows-1255'],
    text: `שר החוץ קיבל ביום שלישי את עמיתו לשיחות על המצב באזור. שני הצדדים בירכו על ההתקדמות במשא ומתן על הדיג והסכימו להמשיך בהתייעצויות לפני סוף השנה. הדוברת אמרה כי הדיאלוג חייב להיות גלוי וכי יש ליישב מחלוקות בזמן. המשלחות דנו גם בשיתוף פעולה כלכלי, בחינוך ובבריאות.
ההודעה אינה מזכירה את התרגיל הצבאי. לעומת זאת היא חוזרת על הניסוח מן השנה שעברה בדבר בטיחות הכבלים התת ימיים ומוסיפה פסקה על אנרגיה ועל מים.
`,
  },
  {
    language: 'ar',
    encodings: ['windows-1256'],
    text: `استقبل وزير الخارجية يوم الثلاثاء نظيره لإجراء محادثات حول الوضع في المنطقة. ورحب الجانبان بالتقدم المحرز في المفاوضات المتعلقة بالصيد، واتفقا على مواصلة المشاورات قبل نهاية العام. وقالت المتحدثة إن الحوار يجب أن يكون صريحا وإن الخلافات ينبغي أن تسوى في وقتها، وشددت على أهمية التعاون الاقتصادي.
ولم يذكر البيان المناورات العسكرية، لكنه كرر صياغة العام الماضي بشأن سلامة الكابلات البحرية وأضاف فقرة جديدة عن الطاقة والتعليم.
`,
  },
  {
    language: 'lt',
    encodings: ['windows-1257'],
    text: `Užsienio reikalų ministras antradienį priėmė savo kolegą aptarti padėties regione. Abi šalys palankiai įvertino derybų dėl žvejybos pažangą ir susitarė tęsti konsultacijas iki metų pabaigos. Atstovė spaudai pareiškė, kad dialogas turi būti atviras, o nesutarimai turi būti sprendžiami laiku ir viešai.
Pranešime neminimos karinės pratybos. Tačiau jame pakartota pernykštė formuluotė dėl povandeninių kabelių saugumo ir pridėta pastraipa apie energetiką, švietimą bei sveikatą.
`,
  },
  {
    language: 'zh',
    encodings: ['gb18030', 'utf-8', 'utf-16le', 'utf-16be'],
    text: `外交部长星期二在北京会见来访的外国代表团。双方就地区局势、双边经贸合作以及渔业谈判深入交换了意见。发言人表示，中方一贯主张通过对话协商妥善处理分歧，愿同对方保持沟通，共同维护海上航行安全。
对方代表团团长说，两国关系正处于重要时期，应当加强各层级往来，推动人文、教育、卫生等领域合作取得更多成果。双方同意在年底之前举行下一轮磋商，并成立专家小组研究海底电缆保护问题。
声明没有提及此前的军事演习，但重申了去年联合公报中的有关表述。会谈结束后，双方签署了关于能源合作的谅解备忘录。当天下午，代表团还参观了港口和一所大学，并与青年学生座谈，回答了他们关心的问题。
`,
  },
  {
    language: 'zh-Hant',
    encodings: ['big5'],
    text: `外交部長星期二在臺北會見來訪的外國代表團。雙方就區域局勢、雙邊經貿合作以及漁業談判深入交換意見。發言人表示，我方一貫主張透過對話協商妥善處理分歧，願與對方保持溝通，共同維護海上航行安全。
對方代表團團長說，兩國關係正處於重要時期，應當加強各層級往來，推動人文、教育、衛生等領域合作取得更多成果。雙方同意在年底之前舉行下一輪磋商，並成立專家小組研究海底電纜保護問題。
聲明沒有提及此前的軍事演習，但重申去年聯合公報中的有關表述。會談結束後，雙方簽署關於能源合作的瞭解備忘錄。當天下午，代表團還參觀港口和一所大學，並與青年學生座談，回答他們關心的問題。
`,
  },
  {
    language: 'ja',
    encodings: ['shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-16le', 'utf-8'],
    text: `外務大臣は火曜日、東京で訪日中の代表団と会談し、地域情勢や二国間の経済協力、漁業交渉について意見を交わした。報道官は「対話を通じて相違点を適切に処理していくことが重要だ」と述べ、引き続き緊密に意思疎通を図っていく考えを示した。
相手国の団長は、両国関係は重要な時期にあるとして、教育や保健などの分野でも協力を進めたいと応じた。双方は年末までに次回の協議を開くこと、海底ケーブルの保護に関する専門家会合を設けることで一致した。
発表文は先の軍事演習に触れていないが、昨年の共同声明の表現を改めて確認した。会談の後、エネルギー協力に関する覚書に署名が行われた。一行は午後、港湾施設と大学を訪れ、学生たちの質問に答えた。
`,
  },
  {
    language: 'ko',
    encodings: ['euc-kr'],
    text: `외교부 장관은 화요일 서울에서 방한 중인 대표단을 만나 지역 정세와 양국 간 경제 협력, 어업 협상에 대하여 의견을 나누었다. 대변인은 대화와 협의를 통하여 견해차를 적절히 다루는 것이 중요하다고 말하고, 앞으로도 긴밀히 소통하겠다는 뜻을 밝혔다.
상대국 단장은 양국 관계가 중요한 시기에 있다며 교육과 보건 등 여러 분야에서 협력을 넓히고 싶다고 하였다. 양측은 연말 이전에 다음 협의를 열고 해저 케이블 보호를 위한 전문가 회의를 두기로 하였다.
발표문은 앞선 군사 훈련을 언급하지 않았으나 지난해 공동 성명의 표현을 다시 확인하였다. 회담 뒤에는 에너지 협력에 관한 양해 각서에 서명하였다. 대표단은 오후에 항만 시설과 대학을 찾아 학생들의 질문에 답하였다.
`,
  },
  {
    language: 'th',
    encodings: ['windows-874'],
    text: `รัฐมนตรีว่าการกระทรวงการต่างประเทศให้การต้อนรับคณะผู้แทนเมื่อวันอังคารเพื่อหารือเกี่ยวกับสถานการณ์ในภูมิภาค ทั้งสองฝ่ายยินดีกับความคืบหน้าของการเจรจาด้านการประมง และเห็นพ้องที่จะหารือต่อไปก่อนสิ้นปี โฆษกกล่าวว่าการเจรจาต้องเปิดเผยและควรแก้ไขความเห็นที่แตกต่างให้ทันเวลา
แถลงการณ์ไม่ได้กล่าวถึงการฝึกทางทหาร แต่ย้ำถ้อยคำของปีที่แล้วเรื่องความปลอดภัยของสายเคเบิลใต้ทะเล และเพิ่มย่อหน้าใหม่เกี่ยวกับพลังงานและการศึกษา
`,
  },
];
