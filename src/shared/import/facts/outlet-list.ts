/**
 * Outlets statements come from, a line each: short name; standing; other names and signatures;
 * domains. A `government` is an office of a state or a body of states, a `state-agency` and the
 * `state-press` publish its readouts, an `agency` is any other wire service, `press` any other outlet.
 * A name after a star is a topic as well: it is an outlet's only where a name is expected.
 */
export const outletList = `
gov.cn; government; 中国政府网 | 中华人民共和国中央人民政府 | *国务院; gov.cn
Ministry of Foreign Affairs of China; government; Ministry of Foreign Affairs People's Republic of China | Ministry of Foreign Affairs, People's Republic of China | MFA China | Ministry of Foreign Affairs of the People's Republic of China | Ministry of Foreign Affairs, the People's Republic of China | *Chinese Foreign Ministry | 中华人民共和国外交部 | *外交部 | 外交部网站 | 外交部发言人办公室; fmprc.gov.cn | mfa.gov.cn
Ministry of Commerce of China; government; *商务部 | 中华人民共和国商务部; mofcom.gov.cn
Ministry of National Defense of China; government; *国防部 | 国防部网 | 中华人民共和国国防部; mod.gov.cn
Taiwan Affairs Office; government; 国台办 | 国务院台湾事务办公室; gwytb.gov.cn
Ministry of Foreign Affairs of Japan; government; MOFA Japan | 外務省 | 日本国外務省; mofa.go.jp
Prime Minister's Office of Japan; government; Prime Minister of Japan and His Cabinet | 首相官邸 | 内閣官房 | 内閣府; kantei.go.jp | japan.kantei.go.jp | cas.go.jp
Ministry of Defense of Japan; government; 防衛省 | 防衛省・自衛隊 | Japan Ministry of Defense | Ministry of Defense; mod.go.jp
Ministry of Economy | Trade and Industry; government; METI | 経済産業省; meti.go.jp
Ministry of Foreign Affairs of Korea; government; Ministry of Foreign Affairs, Republic of Korea | *외교부 | 대한민국 외교부; mofa.go.kr
Office of the President of Korea; government; *대통령실 | *청와대; president.go.kr
Ministry of Foreign Affairs of Taiwan; government; Ministry of Foreign Affairs, Republic of China (Taiwan) | 中華民國外交部; mofa.gov.tw
Office of the President of Taiwan; government; Office of the President, Republic of China (Taiwan) | 中華民國總統府 | 總統府; president.gov.tw
The White House; government; *White House | *白宫 | *ホワイトハウス; whitehouse.gov
U.S. Department of State; government; United States Department of State | US Department of State | *Department of State | *State Department | *美国国务院 | *国務省; state.gov
U.S. Department of Defense; government; US Department of Defense | *Department of Defense | *Pentagon | *国防総省; defense.gov | war.gov
U.S. Mission to ASEAN; government; *U.S. Embassy; usmission.gov | usembassy.gov
GOV.UK; government; Foreign, Commonwealth & Development Office | FCDO | 10 Downing Street; gov.uk
*Kremlin; government; *The Kremlin | Presidential Executive Office | Кремль; kremlin.ru
Ministry of Foreign Affairs of Russia; government; Ministry of Foreign Affairs of the Russian Federation | *Russian Foreign Ministry | МИД России; mid.ru
Élysée; government; Elysée | Présidence de la République; elysee.fr
France Diplomatie; government; Ministère de l'Europe et des Affaires étrangères; diplomatie.gouv.fr
Auswärtiges Amt; government; German Federal Foreign Office | Federal Foreign Office; auswaertiges-amt.de
Die Bundesregierung; government; Bundesregierung | *The Federal Government; bundesregierung.de | bundeskanzler.de
EEAS; government; European External Action Service; eeas.europa.eu
*European Commission; government; ; ec.europa.eu
*European Council; government; *Council of the EU | Council of the European Union; consilium.europa.eu
*NATO; government; ; nato.int
*United Nations; government; UN News | UN Press; un.org
*ASEAN; government; *ASEAN Secretariat; asean.org
Ministry of External Affairs of India; government; Ministry of External Affairs, Government of India | MEA India; mea.gov.in
Press Information Bureau; government; PIB Delhi | PIB; pib.gov.in
Department of Foreign Affairs and Trade; government; DFAT; dfat.gov.au
Minister for Foreign Affairs of Australia; government; ; foreignminister.gov.au
Prime Minister of Australia; government; ; pm.gov.au
Ministry of Foreign Affairs of Singapore; government; Ministry of Foreign Affairs, Singapore; mfa.gov.sg
Department of Foreign Affairs of the Philippines; government; Department of Foreign Affairs | DFA; dfa.gov.ph
Global Affairs Canada; government; *Prime Minister of Canada; international.gc.ca | pm.gc.ca
Ministry of Foreign Affairs of Vietnam; government; ; mofa.gov.vn
Xinhua; state-agency; Xinhua News Agency | Xinhua News | 新华社 | 新華社 | 新华通讯社 | 新華通訊社 | 新華社通信 | 신화통신 | 신화사; news.cn | xinhua.net
Xinhuanet; state-press; 新华网 | 新華網; xinhuanet.com
China News Service; state-agency; CNS | 中新社 | 中国新闻社 | 中國新聞社
Ecns; state-press; 中新网 | 中新網 | 中国新闻网 | 中國新聞網; chinanews.com | chinanews.com.cn | ecns.cn
People's Daily; state-press; 人民日报 | 人民日報 | 人民日报海外版; paper.people.com.cn
People's Daily Online; state-press; 人民网 | 人民網 | 人民網日本語版; people.com.cn | people.cn
CCTV; state-press; 央视网 | 央视新闻 | 央视 | 中央广播电视总台 | 中国中央电视台 | 央视新闻客户端; cctv.com
CGTN; state-press; China Global Television Network; cgtn.com
China Daily; state-press; 中国日报 | 中国日报网; chinadaily.com.cn
China Radio International; state-press; CRI | CRI Online | 国际在线; cri.cn
TASS; state-agency; ITAR-TASS | ТАСС | タス | タス通信 | 塔斯社 | 타스; tass.com | tass.ru
RIA Novosti; state-agency; РИА Новости; ria.ru
KCNA; state-agency; Korean Central News Agency | 朝鮮中央通信 | 朝中社 | 조선중앙통신 | 朝鲜中央通讯社; kcna.kp
VNA; state-agency; Vietnam News Agency | VietnamPlus | TTXVN; vnanet.vn | vietnamplus.vn
IRNA; state-agency; Islamic Republic News Agency; irna.ir
SANA; state-agency; Syrian Arab News Agency; sana.sy
WAM; state-agency; Emirates News Agency; wam.ae
SPA; state-agency; Saudi Press Agency; spa.gov.sa
Bernama; state-agency; ; bernama.com
Antara; state-agency; ANTARA News; antaranews.com
Philippine News Agency; state-agency; PNA; pna.gov.ph
Anadolu; state-agency; Anadolu Agency; aa.com.tr
Kyodo News; agency; Kyodo | 共同通信 | 共同通信社 | 共同 | 共同社 | 共同网 | 교도통신; kyodonews.net | kyodonews.jp | nordot.app
Jiji Press; agency; Jiji | The Jiji Press | 時事通信 | 時事通信社 | 時事 | 时事社 | 지지통신; jiji.com | jen.jiji.com
Yonhap; agency; Yonhap News Agency | Yonhap News | 연합뉴스 | 聯合ニュース | 韩联社 | 韓聯社; yna.co.kr
Newsis; agency; 뉴시스; newsis.com
News1; agency; 뉴스1; news1.kr
Central News Agency; agency; CNA | Focus Taiwan | 中央社 | 中央通訊社; cna.com.tw | focustaiwan.tw
Reuters; agency; Thomson Reuters | ロイター | ロイター通信 | 路透社 | 路透 | 로이터; reuters.com
AP; agency; Associated Press | The Associated Press | ＡＰ | AP通信 | 美联社 | 美聯社; apnews.com
AFP; agency; Agence France-Presse | ＡＦＰ | AFP時事 | AFP通信 | 法新社; afp.com
dpa; agency; Deutsche Presse-Agentur | dpa International | 德新社; dpa.com
EFE; agency; Agencia EFE; efe.com
ANSA; agency; ; ansa.it
UPI; agency; United Press International; upi.com
Bloomberg; agency; Bloomberg News | ブルームバーグ | 彭博社; bloomberg.com
PTI; agency; Press Trust of India; ptinews.com
ANI; agency; Asian News International; aninews.in
Interfax; agency; Интерфакс | インタファクス; interfax.com | interfax.ru
PR Newswire; agency; ; prnewswire.com
Global Times; press; 环球时报 | 環球時報; globaltimes.cn
Huanqiu; press; 环球网 | 環球網; huanqiu.com
The Paper; press; 澎湃新闻 | 澎湃; thepaper.cn
Caixin; press; Caixin Global | 财新 | 财新网; caixin.com | caixinglobal.com
Guancha; press; 观察者网 | 觀察者網; guancha.cn
Sina; press; 新浪 | 新浪新闻 | 新浪网; sina.com.cn
Sohu; press; 搜狐 | 搜狐网; sohu.com
NetEase; press; 网易 | 网易新闻; 163.com
*Phoenix; press; 凤凰网 | 凤凰卫视 | 鳳凰網; ifeng.com
Reference News; press; 参考消息 | 参考消息网; cankaoxiaoxi.com
South China Morning Post; press; SCMP | 南华早报 | 南華早報; scmp.com
Ta Kung Pao; press; 大公報 | 大公网; takungpao.com
Ming Pao; press; 明報 | 明报; mingpao.com
Lianhe Zaobao; press; 联合早报 | 聯合早報; zaobao.com | zaobao.com.sg
United Daily News; press; 聯合報 | 聯合新聞網; udn.com
Liberty Times; press; 自由時報 | 自由電子報 | Taipei Times; ltn.com.tw | taipeitimes.com
China Times; press; 中國時報 | 中時新聞網; chinatimes.com
NHK; press; NHK World | NHK NEWS WEB | NHK WORLD-JAPAN | NHKニュース | ＮＨＫ | 日本放送協会; nhk.or.jp
The Yomiuri Shimbun; press; Yomiuri Shimbun | The Japan News | 読売新聞 | 読売新聞オンライン | 读卖新闻; yomiuri.co.jp | the-japan-news.com
The Asahi Shimbun; press; Asahi Shimbun | 朝日新聞 | 朝日新聞デジタル | 朝日新闻; asahi.com
The Mainichi; press; Mainichi Shimbun | The Mainichi Shimbun | 毎日新聞 | 每日新闻; mainichi.jp
The Sankei Shimbun; press; Sankei Shimbun | Sankei | Japan Forward | 産経新聞 | 産経ニュース | 产经新闻; sankei.com | japan-forward.com
Nikkei; press; Nikkei Asia | The Nikkei | 日本経済新聞 電子版 | 日経電子版 | 日本経済新聞 | 日経新聞 | 日经中文网 | 日本经济新闻; nikkei.com
The Japan Times; press; Japan Times; japantimes.co.jp
Tokyo Shimbun; press; 東京新聞 | 中日新聞; tokyo-np.co.jp | chunichi.co.jp
Hokkaido Shimbun; press; 北海道新聞; hokkaido-np.co.jp
Nishinippon Shimbun; press; 西日本新聞; nishinippon.co.jp
Ryukyu Shimpo; press; 琉球新報 | 沖縄タイムス; ryukyushimpo.jp | okinawatimes.co.jp
Japan Today; press; ; japantoday.com
TBS; press; TBS NEWS DIG | ＴＢＳ; tbs.co.jp
Record China; press; レコードチャイナ; recordchina.co.jp
The Diplomat; press; ; thediplomat.com
*Foreign Policy; press; ; foreignpolicy.com
*Foreign Affairs; press; ; foreignaffairs.com
The New York Times; press; New York Times | NYT | 纽约时报; nytimes.com
The Washington Post; press; Washington Post; washingtonpost.com
The Wall Street Journal; press; Wall Street Journal | WSJ | 华尔街日报; wsj.com
Financial Times; press; 金融时报; ft.com
The Economist; press; ; economist.com
The Guardian; press; Guardian News & Media; theguardian.com
BBC; press; BBC News | BBC中文; bbc.com | bbc.co.uk
CNN; press; CNN.co.jp; cnn.com
CNBC; press; ; cnbc.com
NPR; press; ; npr.org
Politico; press; ; politico.com | politico.eu
Voice of America; press; VOA | VOA News | 美国之音; voanews.com
Radio Free Asia; press; RFA | 自由亚洲电台; rfa.org
Deutsche Welle; press; DW | 德国之声; dw.com
Le Monde; press; ; lemonde.fr
Le Figaro; press; ; lefigaro.fr
Der Spiegel; press; ; spiegel.de
Al Jazeera; press; ; aljazeera.com
The Straits Times; press; Straits Times; straitstimes.com
Channel NewsAsia; press; ; channelnewsasia.com
The Hindu; press; ; thehindu.com
The Times of India; press; Times of India; indiatimes.com
The Korea Herald; press; Korea Herald; koreaherald.com
The Korea Times; press; Korea Times; koreatimes.co.kr
Korea JoongAng Daily; press; JoongAng Ilbo | 중앙일보 | 中央日報; joins.com | joongang.co.kr
The Chosun Ilbo; press; Chosun Ilbo | 조선일보 | 朝鮮日報; chosun.com
The Dong-A Ilbo; press; Dong-A Ilbo | 동아일보 | 東亜日報; donga.com
The Hankyoreh; press; Hankyoreh | 한겨레 | ハンギョレ新聞; hani.co.kr
Maeil Business; press; Maeil Business Newspaper | 매일경제; mk.co.kr
The Moscow Times; press; ; themoscowtimes.com
*RT; press; ; rt.com
Sputnik; press; スプートニク; sputniknews.com | sputnikglobe.com
The Tokyo-Beijing Forum; press; Genron NPO | 言論NPO; genron-npo.net
CSIS; press; Center for Strategic and International Studies; csis.org
Brookings; press; Brookings Institution; brookings.edu
`;
