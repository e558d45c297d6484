/** What a person's message is about, as far as this desk can tell. */
export type Topic =
  | 'passcode'
  | 'writing'
  | 'bureau'
  | 'supervisor'
  | 'breakdown'
  | 'plan'
  | 'capacity'
  | 'hardship'
  | 'today'
  | 'family'
  | 'court'
  | 'identity'
  | 'farewell';

/**
 * Words that name a topic, the most telling topic first: a message often holds several,
 * and a request ("send it in writing") outweighs the story around it.
 * Traditional forms stand beside the Simplified ones.
 */
const topicWords: readonly (readonly [Topic, RegExp])[] = [
  ['passcode', /验证码|驗證碼|密码|密碼|sms code|password|one-time/i],
  [
    'writing',
    /书面|書面|文字(确认|確認)|发到|發到|避免(误解|誤解)|in writing|written|misunderstanding/i,
  ],
  ['bureau', /征信|徵信|credit (bureau|file|report|record)|what is reported/i],
  [
    'supervisor',
    /主管|上级|上級|协商专员|協商專員|例外|supervisor|specialist|exception|above your/i,
  ],
  ['breakdown', /本金|罚息|罰息|明细|明細|itemi[sz]e|principal|breakdown/i],
  [
    'plan',
    /方案|分期|每月.{0,12}[还還]|延期|instal?lments?\b|\bplan\b|day \d+ (of|each)|each month|deferral/i,
  ],
  ['capacity', /收支|必要支出|每月能|能拿出|可[还還]|essentials|can (reliably )?(pay|afford)/i],
  [
    'hardship',
    /因为|因為|生病|住院|失业|失業|收入|降薪|because|income|\bill\b|illness|hospital|lost my job/i,
  ],
  ['today', /今天|今日|现在.{0,6}[付还]|現在.{0,6}[付還]|today|right now/i],
  ['family', /家人|父母|同事|家里|家裡|借钱|借錢|family|relative|workplace|borrow/i],
  ['court', /起诉|起訴|诉讼|訴訟|法院|court|\bsue\b|legal/i],
  [
    'identity',
    /核验|核驗|身份|尾号|尾號|姓名|verify|identity|my name|surname|account end(s|ing)|ending \d/i,
  ],
  ['farewell', /再见|再見|谢谢|謝謝|好的|thank|goodbye|\bbye\b/i],
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
