import type { CaseRecord } from '../case/record';
import type { Language } from '../case/settings';
import { type AgreementItemId, completeness, isSpokenOnly } from './completeness';

type Words = Record<Language, string>;

/** What to ask where an item is open: polite, one thing each. */
const QUESTIONS: Record<AgreementItemId, Words> = {
  balance: {
    'zh-CN': '这次约定的欠款总额是多少？本金、利息、违约金各多少，用什么币种计算？',
    'zh-TW': '這次約定的欠款總額是多少？本金、利息、違約金各多少，以什麼幣別計算？',
    en: 'What total does the plan cover, how much of it is principal, interest and late fees, and in which currency?',
  },
  dates: {
    'zh-CN': '一共分几期、每期哪一天还、每期还多少、用什么方式还？',
    'zh-TW': '一共分幾期、每期哪一天繳、每期繳多少、用什麼方式繳？',
    en: 'How many instalments are there, on which day and of what amount is each, and how do I pay them?',
  },
  charges: {
    'zh-CN': '按约定还款期间，还会收利息、年费、违约金或其他费用吗？收的话怎么算？',
    'zh-TW': '依約定繳款期間，還會收利息、年費、違約金或其他費用嗎？會的話怎麼算？',
    en: 'While I pay as agreed, will any interest, annual fee, late fee or other charge be added, and how is it worked out?',
  },
  newCards: {
    'zh-CN': '还清之前，需要我承诺不申请新的信用卡吗？',
    'zh-TW': '繳清之前，需要我承諾不申請新的信用卡嗎？',
    en: 'Do I have to promise not to apply for new cards until it is paid off?',
  },
  breach: {
    'zh-CN': '如果有一期晚还或少还，约定会怎么处理？双方各有哪些权利和义务？',
    'zh-TW': '如果有一期晚繳或少繳，約定會怎麼處理？雙方各有哪些權利和義務？',
    en: 'If one instalment is late or short, what happens to the plan, and what are the rights and duties of each side?',
  },
  other: {
    'zh-CN': '除了以上各点，还有其他需要我遵守的约定吗？',
    'zh-TW': '除了以上各點，還有其他需要我遵守的約定嗎？',
    en: 'Apart from these points, is there anything else that I have to keep to?',
  },
  collection: {
    'zh-CN': '我按约定还款期间，是否不再联系催促我和我的家人，也会通知委托的机构？',
    'zh-TW': '我依約定繳款期間，是否不再聯絡催促我和我的家人，也會通知委外的機構？',
    en: 'While I keep to the plan, will collection contact with me and my family stop, and will the agency be told?',
  },
  reporting: {
    'zh-CN': '这段时间信用记录会怎么上报？还清以后由谁出具结清证明？',
    'zh-TW': '這段期間信用紀錄會怎麼報送？繳清以後由誰開立清償證明？',
    en: 'How will this be reported to the credit file, and who confirms it in writing once it is paid off?',
  },
};

const IN_WRITING: Words = {
  'zh-CN': '能否把约定的内容用文字发给我，例如在App里、短信或协议？',
  'zh-TW': '可否把約定的內容用文字傳給我，例如在App裡、簡訊或協議書？',
  en: 'Could you send me the agreed terms in writing, such as in the app, by SMS or as a document?',
};

const FRAME = {
  'zh-CN': { opening: '您好，关于商定的还款安排，有几点想请您确认：', closing: '谢谢。' },
  'zh-TW': { opening: '您好，關於談妥的繳款安排，有幾點想請您確認：', closing: '謝謝。' },
  en: {
    opening: 'Hello, may I confirm a few points of the repayment plan we agreed?',
    closing: 'Thank you.',
  },
} as const satisfies Record<Language, unknown>;

/** The question for one open item, in the language of the statements. */
export function questionFor(id: AgreementItemId, language: Language): string {
  return QUESTIONS[id][language];
}

/** The request for the terms in writing. */
export function inWritingWords(language: Language): string {
  return IN_WRITING[language];
}

/**
 * One text for the chat with everything that is still open, numbered so that it can be answered
 * point by point; undefined where nothing is open.
 */
export function questionsText(record: CaseRecord, language: Language): string | undefined {
  const questions = completeness(record)
    .filter(({ done }) => !done)
    .map(({ item }) => questionFor(item.id, language));
  if (isSpokenOnly(record)) questions.push(inWritingWords(language));
  if (questions.length === 0) return undefined;
  const { opening, closing } = FRAME[language];
  const lines = questions.map((question, index) => `${index + 1}. ${question}`);
  return [opening, ...lines, closing].join('\n');
}
