import type { DeskLanguage } from './message-language.ts';

/** The words around the conversation, in the language the page opened in. */
export const pageWords = {
  title: { zh: '晴川消费金融 · 在线客服', en: 'Clearbrook Finance · Support chat' },
  demo: {
    zh: '演示页面：机构是虚构的，回复是写好的，内容不会发送到任何地方。',
    en: 'A demo: the lender is made up, the answers are scripted, and nothing is sent anywhere.',
  },
  placeholder: { zh: '请输入您的问题', en: 'Type your question' },
  robot: { zh: '智能客服', en: 'Automatic assistant' },
  agent: { zh: '人工客服 0931', en: 'Agent 0931' },
  joined: { zh: '人工客服 0931 已接入', en: 'Agent 0931 joined the chat' },
} satisfies Record<string, Record<DeskLanguage, string>>;

/** What the buttons above the chat box send. */
export const quickReplies: Record<DeskLanguage, { name: string; sends: string }[]> = {
  zh: [
    { name: '1 账单查询', sends: '1' },
    { name: '2 还款方式', sends: '2' },
    { name: '3 逾期说明', sends: '3' },
  ],
  en: [
    { name: '1 My bill', sends: '1' },
    { name: '2 Ways to pay', sends: '2' },
    { name: '3 Overdue balance', sends: '3' },
  ],
};
