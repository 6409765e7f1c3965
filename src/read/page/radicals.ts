/**
 * Fonts of browsers often map a glyph back to a radical (⺠ U+2EA0, ⼀ U+2F00) instead of the character that was typed (民, 一).
 * Kangxi radicals have a compatibility decomposition; the supplement has none and is listed here
 * (Unicode Character Database, EquivalentUnifiedIdeograph.txt).
 */
const supplement = new Map(
  [
    '⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒',
    '⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ]
    .join('')
    .match(/../gu)
    ?.map(pair => [...pair] as [string, string]),
)

/** Signs as they are set in upright text, behind those of a line: pdf.js puts them where a font's program is not read. */
const upright = new Map(
  '–︲—︱‥︰…︙、︑。︒〈︿〉﹀《︽》︾「﹁」﹂『﹃』﹄【︻】︼〔︹〕︺〖︗〗︘！︕（︵）︶，︐：︓；︔？︖［﹇］﹈＿︳｛︷｝︸'
    .match(/../gu)
    ?.map(pair => [...pair].reverse() as [string, string]),
)

const unusual = /[\u2e80-\u2fdf\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe48]/

/** Radicals, compatibility ideographs and signs of upright text become the ordinary character; the width of digits and punctuation stays as printed. */
export const plainCharacters = (text: string): string =>
  unusual.test(text)
    ? text
        .replace(/[\u2e80-\u2eff]/g, radical => supplement.get(radical) ?? radical)
        .replace(/[\ufe10-\ufe19\ufe30-\ufe48]/g, sign => upright.get(sign) ?? sign)
        .replace(/[\u2f00-\u2fdf\uf900-\ufaff]/g, char => char.normalize('NFKC'))
    : text
