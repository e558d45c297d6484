/** What a person's message is about, as far as this desk can tell. */
export type Topic =
  | 'passcode'
  | 'farewell'
  | 'written'
  | 'breakdown'
  | 'interest'
  | 'bureau'
  | 'supervisor'
  | 'court'
  | 'channel'
  | 'documents'
  | 'family'
  | 'contact'
  | 'today'
  | 'hardship'
  | 'capacity'
  | 'waiver'
  | 'plan'
  | 'willing'
  | 'identity'
  | 'dispute'
  | 'thanks';

/**
 * Words that name a topic, the most telling topic first: a message often holds several,
 * and a request ("send it in writing") outweighs the story around it.
 * Traditional forms, and Taiwan's own words, stand beside the Simplified ones.
 */
const topicWords: readonly (readonly [Topic, RegExp])[] = [
  ['passcode', /验证码|驗證碼|密码|密碼|sms code|password|one-time/i],
  ['farewell', /没谈成|沒談成|再见|再見|单号我记下|編號我記下|did not agree|i have noted|goodbye/i],
  [
    'bureau',
    /会怎么标记|會怎麼註記|报送|報送|^[^，。]*(征信|徵信)|credit (bureau|file)|what is reported/i,
  ],
  ['dispute', /不认可|不認可|do not accept/i],
  ['breakdown', /本金|罚息|罰息|明细|明細|principal|itemi[sz]e|breakdown/i],
  [
    'written',
    /书面|書面|用文字|写下来|寫下來|误解|完整条款|完整條款|in writing|written|in a message|full terms/i,
  ],
  ['interest', /利息还?算|利息還?算|按什么利率|利率|does interest|at what rate/i],
  [
    'supervisor',
    /主管|上级|上級|协商专员|協商專員|例外|特殊情况|特殊狀況|supervisor|specialist|exception/i,
  ],
  ['court', /起诉|起訴|诉讼|訴訟|法院|\bcourt\b|\bsue\b/i],
  ['today', /今天|今日|today|right now/i],
  [
    'channel',
    /官方.{0,6}(渠道|管道)|公户|公司帳戶|官方账户|第三方|official (channel|app)|third party/i,
  ],
  [
    'documents',
    /材料清单|文件清單|哪些材料|哪些資料|什么格式|什麼格式|which documents|what format/i,
  ],
  ['family', /再借|借钱|借錢|borrow/i],
  [
    'contact',
    /只联系我|只聯絡我|这些时间|這些時間|不要打|不要來電|contact (only )?me|do not call/i,
  ],
  [
    'hardship',
    /因为|因為|生病|住院|失业|失業|一直按时|一直準時|because|\bill\b|lost my job|on time/i,
  ],
  [
    'capacity',
    /必要支出|必要開銷|最多能|每月能|能拿出|没有余款|沒有餘款|essentials|can pay up to|nothing is left/i,
  ],
  ['waiver', /减免|減免|冻结|凍結|waive|freeze/i],
  [
    'plan',
    /方案|分期|延期|每期|这一期|這一期|每月.{0,16}[还還繳缴]|instal?lments?\b|\bplan\b|each month|defer|in one sum/i,
  ],
  ['hardship', /收入|income/i],
  ['willing', /愿意还|愿意还款|願意[還繳]|want to repay/i],
  [
    'identity',
    /核验|核驗|身份|身分|尾号|尾號|末四碼|姓名|我姓|verify|identity|my name|surname|account end|ending \d/i,
  ],
  ['thanks', /谢谢|謝謝|好的|thank/i],
];

/** Asking for a person: the one thing the robot understands beside its menu. */
const askForPerson =
  /人工|真人|专员|專員|\bhuman\b|\bagent\b|\bperson\b|\badvis[eo]r\b|representative|someone/i;

/** Names the topic of a message, or `undefined` when none of its words is known. */
export function topicOf(text: string): Topic | undefined {
  return topicWords.find(([, words]) => words.test(text))?.[0];
}

/** True when a message asks to be put through to a person. */
export function asksForPerson(text: string): boolean {
  return askForPerson.test(text);
}
