import type { DeskLanguage } from './message-language.ts';
import type { Topic } from './topics.ts';

/** One line in every language the desk speaks. */
export type DeskLine = Record<DeskLanguage, string>;

/** Made up, like everything about this lender. */
export const ticketNumber = 'QC-20417';

/** What the robot says: it knows its menu and nothing else. */
export const robotLines = {
  welcome: {
    zh: '您好，我是智能客服小川。请选择：1 账单查询　2 还款方式　3 逾期说明。',
    en: 'Hello, I am Brook, the automatic assistant. Choose: 1 My bill  2 Ways to pay  3 Overdue balance.',
  },
  bill: {
    zh: '您的账单可在 App「我的账单」查看。还需要什么帮助？请回复 1、2 或 3。',
    en: 'You can see your bill in the app under My bill. Anything else? Reply 1, 2 or 3.',
  },
  pay: {
    zh: '您可以在 App「还款」页付款。还需要什么帮助？请回复 1、2 或 3。',
    en: 'You can pay on the Repay page of the app. Anything else? Reply 1, 2 or 3.',
  },
  overdue: {
    zh: '逾期会产生罚息，请尽快还清全部欠款。请回复 1、2 或 3。',
    en: 'Late interest applies to overdue balances. Please repay in full soon. Reply 1, 2 or 3.',
  },
  lost: {
    zh: '抱歉，我没有理解。请回复 1、2 或 3。',
    en: 'I did not understand that. Please reply 1, 2 or 3.',
  },
  handover: {
    zh: '正在为您转接人工客服，请稍候。',
    en: 'I am connecting you to a person. Please wait.',
  },
} satisfies Record<string, DeskLine>;

/** The person's first words after the robot hands over. */
export const agentGreeting: DeskLine = {
  zh: '您好，我是晴川消费金融客服，工号 0931。先核对身份：请告诉我您的姓氏和账户尾号。',
  en: 'Hello, this is agent 0931 at Clearbrook Finance. To verify you, please give your surname and the last digits of the account.',
};

/**
 * What the agent answers to each topic. The first line is for the first time a topic comes up,
 * the next for the next time, and the last one stays. The first answers refuse: real desks do.
 */
export const agentLines: Record<Topic, readonly [DeskLine, ...DeskLine[]]> = {
  passcode: [
    {
      zh: '好的，请不要把密码和验证码告诉任何人，我们也不会问。核对已完成，您为什么逾期呢？',
      en: 'Right, never give a password or a code to anybody; we do not ask for them. You are verified. Why is the payment overdue?',
    },
  ],
  identity: [
    {
      zh: '核对好了，谢谢。您的账户已逾期，请问为什么没有按期还款？',
      en: 'Thank you, you are verified. Your account is overdue. Why was the payment missed?',
    },
    {
      zh: '身份已核对过。请说说逾期的原因。',
      en: 'You are verified already. Please tell me why you are overdue.',
    },
  ],
  hardship: [
    {
      zh: '您的情况我记录了。不过账户已逾期，今天能把欠款全部还清吗？',
      en: 'I have noted your situation. The account is overdue, though: can you pay it all today?',
    },
    {
      zh: '明白，情况已记录在案。那您有什么还款方案？',
      en: 'Understood, that is on file. What do you propose?',
    },
  ],
  capacity: [
    {
      zh: '收到您的收支情况。那您今天最多能还多少？',
      en: 'I have your figures. What can you pay today at most?',
    },
    {
      zh: '您的可还金额我记下了。请把完整方案发给我：每月哪天、多少、多少期。',
      en: 'I have noted what you can afford. Please send the whole plan: which day, how much, how many instalments.',
    },
  ],
  today: [
    {
      zh: '理解。按规定逾期账户需先还一部分。如果今天不能还，您的方案是什么？',
      en: 'I understand. The rules ask for a part payment first. If not today, what is your plan?',
    },
    {
      zh: '好的，今天不还款，我会备注。',
      en: 'All right, no payment today; I will put that on file.',
    },
  ],
  plan: [
    {
      zh: '抱歉，按公司政策目前不支持这样的分期。',
      en: 'I am sorry, our policy does not allow an arrangement like this.',
    },
    {
      zh: `您的方案我已提交审核，单号 ${ticketNumber}，3 个工作日内答复您。`,
      en: `I have sent your plan for review. The ticket number is ${ticketNumber}; you will hear within 3 working days.`,
    },
    {
      zh: `方案已在审核中，单号 ${ticketNumber}。`,
      en: `Your plan is under review already, ticket number ${ticketNumber}.`,
    },
  ],
  supervisor: [
    {
      zh: `可以，我为您登记例外审核并转给协商专员。单号 ${ticketNumber}，3 个工作日内答复。`,
      en: `Yes, I am logging a request for the arrangement team. The ticket number is ${ticketNumber}; you will hear within 3 working days.`,
    },
    {
      zh: `专员会按单号 ${ticketNumber} 跟进。`,
      en: `The team will follow up under ticket number ${ticketNumber}.`,
    },
  ],
  breakdown: [
    {
      zh: '截至今天：本金、利息和罚息的明细已发送到 App 消息，请查收。',
      en: 'As of today: principal, interest and late interest have been itemised in your app messages.',
    },
  ],
  bureau: [
    {
      zh: '逾期会按规定报送征信。方案生效后按新的还款约定报送，具体以书面为准。',
      en: 'Overdue accounts are reported to the credit bureau under the rules. Once a plan is in force, the new terms are reported; the written terms decide.',
    },
  ],
  family: [
    {
      zh: '您能找家人朋友周转一下吗？如果不方便，我们只联系您本人。',
      en: 'Could family or friends help out? If you would rather not, we contact nobody but you.',
    },
    { zh: '好的，已备注只联系您本人。', en: 'All right, it is on file: contact you only.' },
  ],
  court: [
    {
      zh: '协商期间暂不处理诉讼，请保持联系。',
      en: 'While we are talking nothing goes to court. Please stay in touch.',
    },
  ],
  written: [
    {
      zh: '可以。请先把您的方案发给我，我登记后把书面内容发到这里。',
      en: 'Yes. Send me your plan first; once it is logged I will put it in writing here.',
    },
  ],
  interest: [
    {
      zh: '分期期间按合同利率计息，罚息是否暂停以审核结果为准，总额会写在方案里。',
      en: 'Interest runs at the contract rate during a plan; whether late interest stops is decided in the review. The total will be in the terms.',
    },
  ],
  dispute: [
    {
      zh: '这一项我登记为有异议，计算过程会发到 App 消息。其他部分可以继续谈。',
      en: 'I am logging that item as disputed; the calculation will be in your app messages. We can go on with the rest.',
    },
  ],
  waiver: [
    {
      zh: '减免需要审核，本金不能减，罚息可以申请。我先登记。',
      en: 'A waiver needs a review. The principal stays; late interest can be asked for. I am logging it.',
    },
  ],
  channel: [
    {
      zh: '还款只走 App 或官方账户，您的账户没有委托第三方。',
      en: 'Pay only in the app or to the official account. Your account is not with a third party.',
    },
  ],
  documents: [
    {
      zh: '请在 App「资料上传」提交收入证明和情况说明，7 天内有效，提交后有回执。',
      en: 'Please upload proof of income and a short explanation in the app within 7 days. You will get a receipt.',
    },
  ],
  contact: [
    {
      zh: '好的，已备注：只联系您本人，按您说的时间。',
      en: 'All right, it is on file: contact only you, at the times you said.',
    },
  ],
  willing: [
    {
      zh: '谢谢您愿意还款。您打算怎么还？',
      en: 'Thank you for wanting to repay. How do you propose to do it?',
    },
  ],
  farewell: [
    {
      zh: '好的，您的情况和方案都已记录。感谢您的沟通，再见。',
      en: 'All right, your situation and your offer are on file. Thank you for talking with us. Goodbye.',
    },
  ],
  thanks: [
    {
      zh: '不客气。还有其他需要吗？',
      en: 'You are welcome. Is there anything else?',
    },
    { zh: '感谢您的沟通，再见。', en: 'Thank you for talking with us. Goodbye.' },
  ],
};

/** Said when a message holds no known word: the questions a desk goes through, in turn. */
export const agentPrompts: readonly [DeskLine, ...DeskLine[]] = [
  { zh: '好的。请问您为什么逾期？', en: 'All right. Why are you overdue?' },
  { zh: '那今天能全部还清吗？', en: 'Can you pay it all today, then?' },
  { zh: '您今天能还多少？', en: 'What can you pay today?' },
  { zh: '请说说您的还款方案。', en: 'Please tell me what you propose.' },
];

/** The written summary, once there is a ticket; `plan` is the person's own words. */
export function writtenSummary(plan: string | undefined): DeskLine {
  const quotedZh = plan ? `您的方案：“${plan}”。` : '';
  const quotedEn = plan ? `Your offer: “${plan}” ` : '';
  return {
    zh: `书面确认（单号 ${ticketNumber}）：${quotedZh}审核期间暂停电话提醒；利息和费用以审核结果为准；结果会发到这里和 App 消息。请阅读后再确认。`,
    en: `In writing, ticket ${ticketNumber}: ${quotedEn}Calls pause during the review; interest and fees follow its outcome; you will get the result here and in the app. Please read it before you confirm.`,
  };
}
