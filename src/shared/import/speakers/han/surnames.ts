/** Surnames of one character, of the Hundred Family Surnames and others in use, in both scripts; Korean ones among them. */
const single = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠甄曲封储靳松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰雍桑桂牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄东欧沃利蔚越师巩厍聂晁勾敖融冷訾辛阚那简饶空曾沙养鞠须丰关蒯相查后荆红游竺权盖益桓公展笪岳帅况亢商佘佟肖闫覃仝兰初苑闾牟佴' +
    '趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴華謝鄒喻竇雲蘇範魯韋馬鳳鮑費賀湯羅畢鄔樂齊顧黃蕭計談龐紀項藍閔強賈婁顏鍾駱萬盧經繆應鄧單諸龔陸榮儲烏車宮寧欒厲劉葉龍懷從賴藺喬陰蒼雙聞譚貢勞邊農溫莊閻連習魚終滿廣祿東歐師鞏聶簡饒養須豐關後紅權蓋帥況蘭肅玄孟尹曺裵盧沈',
);

/** Surnames of two characters. */
const double = new Set(
  '欧阳 歐陽 太史 端木 上官 司马 司馬 东方 東方 独孤 南宫 南宮 万俟 闻人 夏侯 诸葛 諸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 申屠 公孙 公孫 慕容 仲孙 钟离 长孙 長孫 宇文 司徒 鲜于 司空 令狐 百里 呼延 东郭 西门 南门 拓跋 轩辕 完颜 呼延 第五 鲜于 皇甫 南宮 独孤 諸葛 東郭'.split(
    ' ',
  ),
);

/** Common Japanese surnames of three characters or more, where a name and a surname alone look alike. */
const longJapanese = new Set(
  '佐々木 長谷川 五十嵐 大久保 久保田 宇都宮 日下部 小田切 小野寺 野々村 長谷部 佐久間 宇佐美 阿久津 大河内 小笠原 五百旗頭 勅使河原 長曽我部 九条院 曽我部 海老原 大和田 二階堂 波多野 仲宗根 比嘉良 加賀谷 久保木 東海林 三田村 小山田 小野田 大曽根 武者小路 伊集院 西園寺 御手洗 佐々倉 和久井 榊原田 木下田 喜多川 安孫子 我妻 宮下原 長谷見 上野原 小早川 大岩田 竹之内 山之内 堀之内 井之上 瀬戸口 川之上'.split(
    ' ',
  ),
);

/** Common Japanese surnames of two characters. */
const japanese = new Set(
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 斎藤 齋藤 斉藤 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 後藤 小川 岡田 村上 近藤 石井 遠藤 坂本 青木 藤井 西村 福田 太田 三浦 岡本 松田 中川 中野 原田 小野 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉 松井 野口 小島 菊地 菊池 木下 佐野 野村 松尾 桜井 新井 古川 渡部 浜田 小松 水野 菅原 岩崎 久保 秋山 岸田 石破 岩屋 茂木 河野 麻生 安倍 上川 高市 小泉 枝野 野田 玉木 山添 和泉 北村 栗原 秋月 森下 森永 瀬川 白石 月岡 葛西 高見 大島 熊谷 島田 本田 川崎 川口 松下 松岡 岩本 今村 中西 平田 河合 服部 福島 望月 杉本 松村 矢野 永井 片山 荒木 大西 吉川 荒井 東郷 星野 土屋 黒田 大谷 関口 奥田 奥寺 岡崎 長野 植田 内藤 樋口 須藤 吉村 津田 浅野 早川 尾崎 宮田 久米 中谷 加納 川村 稲田 西田 武藤 木原 齊藤 鳩山 細川 羽田 宮沢 竹下 中曽 中井 田村 川上 吉野 安田 松原 松浦 辻本 坂口 飯田 堀内 桑原 堀江 小池 大森 今泉 根本 本間 児玉 三宅 岩田 成田 永田 高野 志村 古賀 江口 福井 萩原 青山 市川 川島 塚本 西川 石原 馬場 須田 平井 宮内 北川 黒川 大石 篠原 榎本 荻野 田原 西野 小西 山内 柳田 吉岡 町田 浜口 塩田 秋元 沢田 横田 山根 川田 牧野 若林'.split(
    ' ',
  ),
);

/** How many characters of a Chinese or Korean surname a name begins with; 0 where it begins with none. */
export function chineseSurname(name: string): number {
  return double.has(name.slice(0, 2)) ? 2 : single.has(name.slice(0, 1)) ? 1 : 0;
}

/** Whether these characters are a Japanese surname and nothing else. */
export function isJapaneseSurname(name: string): boolean {
  return japanese.has(name) || longJapanese.has(name);
}
