/**
 * Sentences as reports have them, with what each says. Agencies, places and figures are invented.
 *
 * `{168:new}` is a number and the cells that it must equal; `{~review}` marks that the words before say there are none. `{88:w}` is the
 * whole of a list and `{20:p}` a part of it; a second list in the same sentence has w2 and p2. `{35.65:%231/648}` is a share. A number
 * without braces claims nothing that can be checked. `tables` gives the cells that are not 0, `review=5/1/0/0` by outcome.
 */
export interface Said {
  readonly kind: 'count' | 'none' | 'outcomes' | 'bracket' | 'disputes' | 'files' | 'list' | 'share' | 'silent'
  /** The aspect of section 1 that it stands in. */
  readonly where: 'active' | 'applied' | 'managed' | 'platform' | 'supervised'
  readonly tables: string
  readonly text: string
  readonly agency?: string
}

const said =
  (kind: Said['kind']) =>
  (where: Said['where'], tables: string, text: string, agency?: string): Said => ({ kind, where, tables, text, ...(agency && { agency }) })

const count = said('count')
const none = said('none')
const outcomes = said('outcomes')
const bracket = said('bracket')
const disputes = said('disputes')
const files = said('files')
const list = said('list')
const share = said('share')
const silent = said('silent')

/** Every other one is held out: it is looked at for its result alone. */
export const sentences: readonly Said[] = [
  count('applied', 'new=15', '2023年，我局共受理政府信息公开申请{15:new}件，较上年增加3件，均已答复。'),
  count(
    'applied',
    'new=15 in=1 out=2',
    '全年收到并受理依申请公开政府信息申请{15:new}件，上年度结转{1:in}件，按时答复{14:done}件，结转下年度{2:out}件。',
  ),
  count('applied', 'new=7', '今年以来，共收到申请人提交的政府信息公开申请表{7:new}份，均在法定期限内办结。'),
  count('applied', 'new=25', '通过邮寄、当面、网络等方式收到政府信息公开申请{25:new}件，均由局办公室登记。'),
  count('applied', 'new=33', '全年共办理依申请公开事项{33:new}项，没有一件超期。'),
  count('applied', 'new=9', '2023年度，县住建局收到信息公开申请{9:new}宗，全部答复申请人。', '洄川县住房和城乡建设局'),
  count('applied', 'new=12', '市卫健委全年收到依申请公开{12:new}件，均按时回复。', '禾渚市卫生健康委员会'),
  count('applied', 'new=6', '本年度，我中心收到群众提出的公开申请{6:new}起，均答复到位。', '枫堰县公共资源交易中心'),
  count('applied', 'new=41 in=3', '年内新收依申请公开件{41:new}件，加上2022年结转{3:in}件，合计{44:all}件。'),
  count(
    'applied',
    'new=41 in=3 out=4',
    '共收到申请{41:new}件，上年结转{3:in}件，共计{44:all}件，已办理{40:done}件，剩余{4:out}件结转至2024年办理。',
  ),
  count('applied', 'new=18', '依申请公开情况：全年{18:new}件，逐件登记、逐件会商。'),
  count('applied', 'new=5', '我镇今年收到依申请公开政府信息{5:new}件，已全部依法依规办理。', '白茅镇人民政府'),
  count('applied', 'new=16', '2023年收到政府信息公开申请{十六:new}件，均由自然人提出。'),
  count('applied', 'new=22', '全年共收到政府信息公开申请 {２２:new} 件，与去年持平。'),
  count('applied', 'new=1208', '全区共接收政府信息公开申请{1,208:new}件，申请量居全市第二。', '泷口区人民政府'),
  count('applied', 'new=8', '2023年，我局收到8次来电咨询，收到{8:new}件政府信息公开申请，都在期限内作出书面答复。'),
  count('applied', 'new=30 in=2', '全年办理政府信息公开申请{32:all}件（其中上年结转{2:in}件）。'),
  count('applied', 'new=14 orgs=3', '收到申请{14:new}件，按申请人分，自然人{11:natural}件，法人或其他组织{3:orgs}件。'),
  count('applied', 'new=14 orgs=3', '受理的{14:new}件申请中，由公民个人提出的{11:natural}件，由企业等法人和其他组织提出的{3:orgs}件。'),
  count('applied', 'new=27 out=4', '共收到公众递交的申请{27:new}份，当年答复{23:done}份，其余{4:out}份依法延至下年度办理。'),
  count('applied', 'new=10', '我局收到{10:new}份信函形式的政府信息公开申请，逐一作出答复。', '砥阳县民政局'),
  count('applied', 'new=3', '2023年，白茅镇共收到信息公开申请{3:new}封，均按规定答复。', '白茅镇人民政府'),
  count('applied', 'new=19', '依申请公开方面，今年共登记受理{19:new}件，按期办结{19:done}件，按期办结率100%。'),
  count('applied', 'new=52', '全县行政机关共受理依申请公开政府信息申请{52:new}例，比2022年的61例减少14.8%。'),
  count('applied', 'new=11', '2023年度收到公民、法人和其他组织政府信息公开申请{11:new}件，办复率100%。'),
  count('applied', 'new=4', '本机关处理政府信息公开申请{4:new}件，其内容涉及土地征收、房屋拆迁。'),
  count('applied', 'new=37', '县政府办公室全年承接依申请公开{37:new}件，答复准确率100%.', '洄川县人民政府办公室'),
  count('applied', 'new=13', '全年政府信息公开申请量为{13:new}件，数量比去年少了2件。'),
  count('applied', 'new=20 in=1', '新收申请数{20:new}件、上年结转申请数{1:in}件，办理完毕{21:done}件。'),
  count('applied', 'new=9', '对收到的{9:new}件申请，均由法制机构审核后答复。'),
  count('applied', 'new=26', '我区共接到依申请公开申请{26:new}起，主要涉及规划、财政等方面。', '沚江区人民政府'),
  count(
    'applied',
    'new=2',
    '区税务局收到{2:new}条自然人通过“电子税务局”提交的政府信息公开申请，均已答复。',
    '国家税务总局鹭埠市沚江区税务局',
  ),

  none('applied', '', '2023年，我局未收到公民、法人或者其他组织的政府信息公开申请{~new}。'),
  none('applied', '', '本年度我镇依申请公开为零{~new}，无上年结转{~in}。', '白茅镇人民政府'),
  none('applied', '', '全年政府信息公开零申请{~new}。'),
  none('supervised', 'new=3', '未发生因政府信息公开引发的行政复议{~review}和行政诉讼{~lit}案件。'),
  none('supervised', 'new=3', '我局未出现因政府信息公开被申请行政复议{~review}或被提起行政诉讼{~lit}的情形。'),
  none('applied', '', '2023年，我街道无政府信息公开申请{~new}、无行政复议{~review}、无行政诉讼{~lit}情况发生。', '沚江区柳汀街道办事处'),
  none('applied', '', '2023年我局尚未收到任何单位或个人提出的信息公开申请{~new}。'),
  none('applied', 'new=3', '本年度没有申请结转到下一年度{~out}。'),
  none('managed', '', '2023年，我局没有制定规范性文件{~norm.issued}。'),
  none('managed', 'norm=0/0/4', '本年度无新制发的行政规范性文件{~norm.issued}，无废止的行政规范性文件{~norm.repealed}。'),
  none('applied', 'new=3', '没有商业企业提出申请{~new.business}，{3:new}件申请全部来自自然人。'),
  none('applied', '', '2023年，未接到任何形式的依申请公开{~new}。'),
  none('applied', '', '2023年新收政府信息公开申请0件{~new}，上年结转政府信息公开申请0件{~in}。'),
  none('supervised', '', '政府信息公开行政复议、行政诉讼均为零{~review}{~lit}。'),
  none('applied', '', '依申请公开情况。本年度依申请公开0件{~new}。'),
  none('supervised', 'new=2', '全年未因信息公开工作被提起复议{~review}、诉讼{~lit}。'),
  none('applied', '', '全年没有收到信息公开申请{~new}，也不存在因此引起的行政复议{~review}和行政诉讼{~lit}。'),
  none('applied', '', '2023年度，公众未向我局提出政府信息公开申请{~new}。'),
  none('applied', 'new=5', '收到申请{5:new}件，均予以答复，没有不予公开{~refused}的情形。'),
  none('applied', '', '年内，我局未曾收到政府信息依申请公开事项{~new}。'),
  none('supervised', 'new=3', '2023年，我局政府信息公开方面没有行政复议{~review}，没有行政诉讼{~lit}。'),
  none('applied', '', '2023年，没有公民、法人或其他组织向我局申请公开政府信息{~new}。'),

  outcomes(
    'applied',
    'new=40 in=2 granted=20 partial=6 refused=3 unavailable=7 declined=2 other=1 out=3',
    '本年度办理结果为：予以公开{20:granted}件，部分公开{6:partial}件，不予公开{3:refused}件，无法提供{7:unavailable}件，不予处理{2:declined}件，其他处理{1:other}件。',
  ),
  outcomes(
    'applied',
    'new=40 in=2 granted=20 partial=6 refused=3 unavailable=7 declined=2 other=1 out=3',
    '其中，予以公开的{20:granted}件，占{51.28:%20/39}%；部分公开的{6:partial}件，占{15.38:%6/39}%；不予公开的{3:refused}件；本机关无法提供的{7:unavailable}件；不予处理的{2:declined}件。',
  ),
  outcomes(
    'applied',
    'new=21 granted=9 refused.enforcement=2 unavailable.notHeld=6 declined.repeat=4',
    '答复申请人{21:done}件，具体如下：公开{9:granted}件；因属于行政执法案卷不予公开{2:refused}件；本机关不掌握相关政府信息{6:unavailable.notHeld}件；重复申请不予处理{4:declined}件。',
  ),
  outcomes(
    'applied',
    'new=21 granted=9 refused=2 unavailable=6 declined=4',
    '已办结的{21:done}件中，同意公开{9:granted}件、不同意公开{2:refused}件、信息不存在等原因无法提供{6:unavailable}件、不予处理{4:declined}件。',
  ),
  outcomes(
    'applied',
    'new=17 granted=8 unavailable.notReady=3 other.uncorrected=6',
    '从办理结果看，予以公开{8:granted}件，没有现成信息需要另行制作{3:unavailable.notReady}件，申请人逾期不补正{6:other.uncorrected}件。',
  ),
  outcomes(
    'applied',
    'new=30 granted=11 partial=4 refused=5 unavailable=6 declined=1 other=2 out=1',
    '收到{30:new}件申请，其中，{11:granted}件予以公开，{4:partial}件部分公开，{5:refused}件不予公开，{6:unavailable}件无法提供，{1:declined}件不予处理，{2:other}件作其他处理，{1:out}件结转下年度继续办理。',
  ),
  outcomes(
    'applied',
    'new=30 granted=11 partial=4 refused=5 unavailable=6 declined=1 other=3',
    '按答复类型分：公开类{15:granted+partial}件，不予公开类{5:refused}件，无法提供类{6:unavailable}件，不予处理类{1:declined}件，其他类{3:other}件。',
  ),
  outcomes(
    'applied',
    'new=50 in=4 granted=30 partial=5 unavailable=15 out=4',
    '2023年办结答复申请{50:done}件（含上年结转{4:in}件）。其中予以公开{30:granted}件，部分公开{5:partial}件，因本机关不掌握无法提供{15:unavailable}件；另有{4:out}件依法延期，结转2024年办理。',
  ),
  outcomes(
    'applied',
    'new=22 granted=10 refused.process=4 refused.internal=3 unavailable=5',
    '办结依申请公开{22:done}件，予以公开{10:granted}件，不予公开{7:refused,w}件（其中四类过程性信息{4:refused.process,p}件、三类内部事务信息{3:refused.internal,p}件），无法提供{5:unavailable}件。',
  ),
  outcomes(
    'applied',
    'new=22 granted=10 refused=7 unavailable=5',
    '{22:new}件申请均已办结，其中：主动公开的告知获取途径3件、提供信息7件、不予公开{7:refused}件、无法提供{5:unavailable}件。',
  ),
  outcomes(
    'applied',
    'new=64 granted=40 declined.petition=9 other.misc=15',
    '作出予以公开决定{40:granted}件，信访举报投诉类申请不予处理{9:declined}件，其他处理{15:other}件。',
  ),
  outcomes(
    'applied',
    'new=35 granted=12 partial=3 refused=4 unavailable=10 declined=5 other=1',
    '答复结果中，全部公开{12:granted}件，部分公开{3:partial}件，不予公开{4:refused}件，因政府信息不存在而无法提供{10:unavailable}件，不予处理{5:declined}件，其他{1:other}件。',
  ),

  bracket(
    'applied',
    'new=58 in=6 out=5',
    '全年共受理政府信息公开申请{64:all}件（新收{58:new}件，上年结转{6:in}件），已答复{59:done}件，转下年办理{5:out}件。',
  ),
  bracket('applied', 'new=58 in=6 out=5', '办结{59:done}件（包括上一年度结转的{6:in}件），未办结{5:out}件将于下年度继续办理。'),
  bracket(
    'applied',
    'new=90 granted=60 refused=20 other=10',
    '予以公开{60:granted}件，不予公开{20:refused}件，作其他处理（包括申请人撤回、逾期未补正等）{10:other}件。',
  ),
  bracket('applied', 'new=43', '全市共收到申请{43:new,w}件（其中市本级{18:p}件，各县区{25:p}件），均按期答复。', '禾渚市人民政府'),
  bracket('applied', 'new=43', '受理申请{43:new,w}件，其中：当面{3:p}件、邮寄{15:p}件、网络{25:p}件。'),
  bracket('applied', 'new=43 out=2', '受理申请{43:new}件，另有5件经沟通由申请人撤回；截至年底{2:out}件结转下年度。'),
  bracket(
    'applied',
    'new=120 in=11 out=9',
    '全年办理{131:all}件（2022年结转{11:in}件），其中{122:done}件已按期答复，{9:out}件结转2024年。',
  ),
  bracket('applied', 'new=77', '（市政府本级）受理申请{77:new,w}件（网上{60:p}件，信函{17:p}件）。', '鹭埠市人民政府'),
  bracket(
    'supervised',
    'new=9 review=3/1/0/0',
    '因政府信息公开引起的行政复议{4:review}件（维持{3:review.upheld}件，纠正{1:review.corrected}件），行政诉讼0件{~lit}。',
  ),
  bracket('applied', 'new=28', '收到政府信息公开申请{28:new}件（不含咨询类来件11件），均已办结。'),

  disputes(
    'supervised',
    'new=9 review=2/1/0/1 direct=1/0/0/0',
    '政府信息公开类行政复议{4:review}件，维持{2:review.upheld}件，纠正{1:review.corrected}件，尚未审结{1:review.pending}件；行政诉讼{1:lit}件，判决维持。',
  ),
  disputes('supervised', 'new=9 review=2/0/0/0', '因政府信息公开被提起行政复议{2:review}起、行政诉讼0起{~lit}。'),
  disputes(
    'supervised',
    'new=90 review=6/1/2/0 direct=3/0/0/1 after=2/0/0/0',
    '全县因政府信息公开引发行政复议案件{9:review}件，其中结果维持{6:review.upheld}件，结果纠正{1:review.corrected}件，其他结果{2:review.other}件。未经复议直接起诉案件{4:direct}件，复议后起诉案件{2:after}件。',
  ),
  disputes(
    'supervised',
    'new=90 review=6/1/2/0 direct=3/0/0/1 after=2/0/0/0',
    '涉及政府信息公开的行政复议{9:review}件、行政诉讼{6:lit}件，共计{15:review+lit}件。',
  ),
  disputes('applied', 'new=12 review=1/0/0/0', '2023年，因依申请公开引发复议{1:review}件，未引发行政诉讼{~lit}。'),
  disputes(
    'supervised',
    'new=31 review=3/0/0/0 direct=2/0/0/0',
    '应诉政府信息公开行政诉讼{2:lit}件，答辩政府信息公开行政复议{3:review}件。',
  ),
  disputes('applied', 'new=31 review=3/0/0/0 direct=2/0/0/0', '信息公开行政争议方面，行政复议有{3:review}件，行政诉讼有{2:lit}件。'),
  disputes(
    'supervised',
    'new=31 review=3/0/0/2 direct=2/0/1/0',
    '办理因政府信息公开引起的行政复议{5:review}件，已审结{3:review.upheld}件，{2:review.pending}件尚未审结；行政诉讼{3:lit}件，均已审结。',
  ),
  disputes('applied', 'new=60 review=10/0/0/0 direct=4/0/0/0', '受理政府信息公开申请{60:new}件，复议{10:review}件，诉讼{4:lit}件。'),
  disputes('supervised', 'new=60 review=10/0/0/0 direct=4/0/0/0', '与政府信息公开相关的复议、诉讼案件{14:review+lit}件。'),

  files(
    'active',
    'norm=2/1/9',
    '制定行政规范性文件{2:norm.issued}件，废止行政规范性文件{1:norm.repealed}件，截至年底，现行有效的行政规范性文件共{9:norm.inForce}件。',
  ),
  files('managed', 'norm=2/1/9', '本年度行政规范性文件制发{2:norm.issued}件、废止{1:norm.repealed}件、现行有效{9:norm.inForce}件。'),
  files('active', 'lic=125 pun=33 coe=2', '2023年，作出行政许可决定{125:lic}件，行政处罚决定{33:pun}件，行政强制决定{2:coe}件。'),
  files('active', 'lic=125 pun=33', '全年办理行政许可{125:lic}件，实施行政处罚{33:pun}件。'),
  files('active', 'fee=12.5', '全年行政事业性收费{12.5:fee}万元，收费目录已在门户网站公布。'),
  files('managed', 'norm=4/0/30', '2023年新出台规范性文件{4:norm.issued}件，目前继续有效的规范性文件为{30:norm.inForce}件。'),
  files('active', 'norm=4/7/30', '全市制发行政规范性文件{4:norm.issued}件，宣布失效和废止{7:norm.repealed}件。', '禾渚市人民政府'),
  files(
    'managed',
    'reg=1/0/12 norm=6/2/80',
    '全年制定政府规章{1:reg.issued}部，印发行政规范性文件{6:norm.issued}件，现行有效规章{12:reg.inForce}部、行政规范性文件{80:norm.inForce}件。',
    '云梧省人民政府',
  ),
  files('active', 'pun=71', '公开行政执法信息，全年共作出行政处罚{71:pun}件，均在七个工作日内公示。'),
  files('active', 'norm=3/0/11', '截至12月底，我局现行有效规范性文件{11:norm.inForce}件，其中本年新制发{3:norm.issued}件，均已公开。'),

  list('active', '', '全年主动公开政府信息{120:w}条，其中政策文件{30:p}条，工作动态{70:p}条，通知公告{20:p}条。'),
  list('active', '', '累计发布信息{96:w}条，其中：概况类{6:p}条；动态类{60:p}条；财务类{10:p}条；其他{20:p}条。'),
  list(
    'active',
    '',
    '2023年通过政府网站发布信息{318:w}条，包括机构职能{12:p}条、公共服务{106:p}条、总结规划{20:p}条、行政执法公示{180:p}条。',
  ),
  list('active', '', '主动公开政府信息共{57:w}条，分别为：会议公开{9:p}条，政府采购{11:p}条，办事指南{7:p}条，新闻动态{30:p}条。'),
  list(
    'active',
    '',
    '公开各类信息{1530:w}条，按类别分，政务动态{900:p}条、新增法规公文{130:p}条、2022年决算和2023年预算{60:p}条、公共监管信息{440:p}条。',
  ),
  list('active', '', '公开政策文件{25:p}条、人事任免{40:p}条、建议提案办理结果{35:p}条，共{100:w}条。'),
  list('active', '', '发布政务新媒体信息260条，门户网站信息{140:w}条，其中要闻{90:p}条、公告{50:p}条，开展政务直播6场。'),
  list('active', '', '全年公开信息{83:w}条，其中3条涉及预算，其余{80:p}条为工作动态，另有投稿12条被采用。'),
  list(
    'active',
    '',
    '全年更新信息{210:w}条。其中总体规划类{15:p}条，办理公示类{95:p}条，共同富裕专栏{100:p}条。同时，微信公众号推送信息500条。',
  ),
  list('active', '', '我局主动公开政府信息{45:w}条：政策法规{5:p}条，工作信息{28:p}条，公示公告{12:p}条。'),
  list('active', '', '发布信息{64:w}篇，其中图片新闻{10:p}篇、动态信息{44:p}篇（其中转载6篇）、政策解读{10:p}篇。'),
  list('active', '', '共公开信息{90:w}条，其中门户网站{62:p}条，政务公开栏{28:p}条。'),
  list('platform', '', '回应群众留言{72:w}条，具体为市长信箱{40:p}条、网上问政{20:p}条、在线咨询{12:p}条。'),
  list('active', '', '全年召开新闻发布会{12:w}场，其中主题发布{7:p}场、疫情防控{5:p}场。'),
  list('active', 'pun=18', '公开行政执法信息{60:w}条，其中行政许可信息{42:p}条，行政处罚信息{18:p}条。'),
  list('supervised', '', '全年开展培训{9:w}次，其中集中培训{4:p}次，以会代训{5:p}次，参训人员320人次。'),
  list(
    'active',
    '',
    '全镇公开信息{233:w}条，其中：党务公开{53:p}条，村务公开{120:p}条，总体情况通报{10:p}条；惠民资金公示{50:p}条。',
    '白茅镇人民政府',
  ),
  list('active', '', '全年制作发布政策解读材料{38:w}篇，其中文字解读{20:p}篇，图文解读{15:p}篇，视频解读{3:p}篇。'),
  list(
    'active',
    '',
    '主动公开信息{150:w}条，公开内容主要为工作动态、通知公告、财政信息等，其中工作动态{110:p}条，通知公告{25:p}条，财政信息{15:p}条。',
  ),
  list('platform', '', '公众号全年推送{400:w}条，其中原创{150:p}条，转发{250:p}条，粉丝1.2万人。'),
  list('active', '', '全年共发布各类政务信息{77:w}条，其中本局工作信息{37:p}条，上级转发信息{18:p}条，下属单位信息{22:p}条。'),
  list('supervised', 'new=20', '20件政府信息公开申请已全部办结；收到网民留言{46:w}条，其中咨询类{30:p}条、建议类{16:p}条，办结46条。'),

  share(
    'applied',
    'new=80 granted=40 partial=10 unavailable=30',
    '办结{80:done}件，予以公开{40:granted}件，占{50:%40/80}%；部分公开{10:partial}件，占{12.5:%10/80}%；无法提供{30:unavailable}件，占{37.5:%30/80}%。',
  ),
  share('applied', 'new=80', '收到申请{80:new,w}件，其中网络申请{52:p}件，占{65:%52/80}%，信函申请{28:p}件，占{35:%28/80}%。'),
  share(
    'applied',
    'new=80 orgs=16',
    '收到申请{80:new}件，其中自然人{64:natural}件（占{80:%64/80}%），法人或其他组织{16:orgs}件（占{20:%16/80}%）。',
  ),
  share(
    'applied',
    'new=80',
    '收到申请{80:new,w}件。从方式看，网络申请{52:p}件，占比{65.0:%52/80}%；当面申请{28:p}件，占比{35.0:%28/80}%。',
  ),
  share('active', '', '公开信息{500:w}条，其中重点领域信息{310:p}条，占信息总数的{62:%310/500}%，其他信息{190:p}条，占{38:%190/500}%。'),
  share(
    'applied',
    'new=80 granted=40 refused=40',
    '全年办结{80:done}件，同比增长8.1%，办结率100%，其中予以公开{40:granted}件，占办结总数的{50:%40/80}%。',
  ),
  share('applied', 'new=80', '收到申请{80:new,w}件，其中土地征收类{44:p}件，占比约55%，规划建设类{36:p}件，占百分之{45:%36/80}。'),
  share('active', '', '全年发布解读{40:w}篇，其中图解{18:p}篇，占{45:%18/40}%，文字{22:p}篇，占{55:%22/40}%，解读率100%。'),

  silent('applied', 'new=31 in=2', '2023年上半年收到政府信息公开申请14件，答复12件。'),
  silent('applied', 'new=31', '一季度受理申请6件，二季度受理申请9件，前三季度办结20件。'),
  silent('applied', 'new=31', '截至9月底，全县收到政府信息公开申请25件。'),
  silent('applied', 'new=31', '全年收到政府信息公开申请近30件，办结30余件。'),
  silent('applied', 'new=31', '去年同期收到申请19件；2022年全年收到申请26件，答复24件。'),
  silent('applied', 'new=31', '比2022年（26件）增长19.2%，2021年为22件。'),
  silent('active', 'lic=50', '行政许可信息6条，行政处罚信息12条，行政强制信息0条，均在网站公示。'),
  silent('active', 'lic=50 pun=5', '全县共有行政许可事项16项、行政处罚事项203项，编制办事指南16份。'),
  silent('active', 'norm=1/0/3', '制发公文112件，其中主动公开60件，依申请公开12件，不予公开40件。'),
  silent('active', 'norm=1/0/3', '发文属性审查：主动公开文件60件，依申请公开文件12件，不予公开文件40件。'),
  silent('active', 'reg=3/4/20', '公布规章13件，含修改5件、废止4件。', '云梧省人民政府'),
  silent('active', '', '全年发布信息120条，其中网站发布110条，公众号发布90条，公报刊登30条。'),
  silent('platform', 'new=4', '依申请公开栏目访问量达1.2万次，注册用户340人，咨询留言52件，办结52件。'),
  silent('platform', 'new=4', '12345热线受理群众诉求3105件，办结3098件，满意率97%。'),
  silent('active', 'new=4', '办理人大建议23件、政协提案31件，办理结果均已公开。'),
  silent('supervised', 'new=4', '全年举办政务公开培训3期，参训180人次，开展检查4次，通报问题7个。'),
  silent('applied', 'new=4', '办理中补正告知2件，征求第三方意见1件，延期答复1件。'),
  silent('applied', 'new=14', '省局转来申请2件，市局转来申请3件，已告知申请人向有权机关提出。'),
  silent('supervised', 'new=14', '受理行政复议申请62件，审结58件，其中维持40件、撤销8件。', '洄川县司法局'),
  silent('active', 'lic=900', '行政许可、行政处罚等信用信息“双公示”上报2318条，合规率100%。'),
  silent('managed', 'norm=2/0/9', '对76件规范性文件开展清理，拟保留60件，拟废止10件，拟修改6件。'),
  silent('managed', 'norm=2/0/9', '审查规范性文件草案15件，报送备案8件，组织评估3件。'),
  silent('applied', 'new=14', '全年接待现场查阅12人次，接受电话咨询56人次，来信回复9件。'),
  silent('applied', 'new=14', '预计2024年收到政府信息公开申请20件左右，计划制发规范性文件3件。'),
  silent('applied', 'new=14', '自2019年新修订的《条例》施行以来，累计收到申请97件，办结97件。'),
  silent('active', 'new=14', '公开财政预决算报告2份，其中“三公”经费支出15.2万元，下降3%。'),
  silent('applied', 'new=140', '其中，市自然资源局收到申请45件，市住建局收到38件，市公安局收到20件。', '禾渚市人民政府'),
  silent('applied', 'new=140', '涉及征地拆迁的申请61件，涉及行政处罚的申请8件，涉及规划许可的申请11件。', '禾渚市人民政府'),
]
