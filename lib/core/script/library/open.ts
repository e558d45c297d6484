import type { Statement } from '../statement';

/** Hello, a person instead of a bot, who I am, and where we were last time. */
export const openStatements = [
  {
    id: 'S01',
    stage: 'open',
    when: { channel: 'chat', oldDebt: false },
    words: {
      'zh-CN': {
        title: '打招呼，转人工',
        text: '您好，我的{{product}}{{#accountTail}}尾号{{accountTail}}{{/accountTail}}已逾期{{daysOverdue}}，想主动商量还款安排。麻烦转人工处理，谢谢。',
      },
      'zh-TW': {
        title: '打招呼，轉接真人客服',
        text: '您好，我的{{product}}{{#accountTail}}（尾數{{accountTail}}）{{/accountTail}}已逾期{{daysOverdue}}，想主動跟您談繳款安排。麻煩轉接真人客服，謝謝。',
      },
      en: {
        title: 'Say hello, ask for a person',
        text: 'Hello. My {{product}} account{{#accountTail}} ending {{accountTail}}{{/accountTail}} is {{daysOverdue}} overdue and I would like to agree a repayment plan. Could you connect me to a person? Thank you.',
      },
    },
  },
  {
    id: 'S03',
    stage: 'open',
    when: { channel: 'chat' },
    words: {
      'zh-CN': {
        title: '机器人没听懂时',
        text: '转人工客服，逾期协商还款。',
      },
      'zh-TW': {
        title: '機器人聽不懂時',
        text: '轉接真人客服，逾期協商分期繳款。',
      },
      en: {
        title: 'Get past the bot',
        text: 'Human agent, please. Overdue account, repayment plan.',
      },
    },
  },
  {
    id: 'S02',
    stage: 'open',
    when: { channel: 'phone', oldDebt: false },
    words: {
      'zh-CN': {
        title: '打招呼，记下工号',
        text: '您好，我来电是想商量逾期款的还款安排。请问怎么称呼您，工号是多少？我做个记录。',
      },
      'zh-TW': {
        title: '打招呼，記下專員編號',
        text: '您好，我來電是想談逾期款項的繳款安排。請問怎麼稱呼您，專員編號是多少？我做個紀錄。',
      },
      en: {
        title: 'Say hello, note who it is',
        text: 'Hello, I am calling to arrange payment of an overdue balance. May I note your name and agent number?',
      },
    },
  },
  {
    id: 'S04',
    stage: 'open',
    words: {
      'zh-CN': {
        title: '核验身份',
        text: '我配合核验身份，请按官方流程来。密码和短信验证码我不提供。',
      },
      'zh-TW': {
        title: '核對身分',
        text: '我會配合核對身分，請依官方流程進行。密碼和簡訊驗證碼我不提供。',
      },
      en: {
        title: 'Prove who I am',
        text: 'I am happy to confirm who I am through your official process. I do not give passwords or SMS codes.',
      },
    },
  },
  {
    id: 'S41',
    stage: 'open',
    when: { followUp: true },
    words: {
      'zh-CN': {
        title: '接着上次谈',
        text: '您好，我在{{lastContact}}和贵方谈过{{#agent}}，客服是{{agent}}{{/agent}}{{#ticket}}，单号{{ticket}}{{/ticket}}{{#promisedBy}}，说好{{promisedBy}}前答复{{/promisedBy}}。想了解一下现在的进度。',
        spoken:
          '您好，我在{{lastContact}}和贵方谈过{{#ticket}}，单号{{ticket}}{{/ticket}}。想了解一下进度。',
      },
      'zh-TW': {
        title: '接續上次的談話',
        text: '您好，我在{{lastContact}}和貴公司談過{{#agent}}，專員是{{agent}}{{/agent}}{{#ticket}}，案件編號{{ticket}}{{/ticket}}{{#promisedBy}}，說好{{promisedBy}}前回覆{{/promisedBy}}。想請問目前的進度。',
        spoken:
          '您好，我在{{lastContact}}和貴公司談過{{#ticket}}，案件編號{{ticket}}{{/ticket}}。想請問進度。',
      },
      en: {
        title: 'Pick up from last time',
        text: 'Hello, I was in touch with you on {{lastContact}}{{#agent}}, agent {{agent}}{{/agent}}{{#ticket}}, ticket {{ticket}}{{/ticket}}{{#promisedBy}}, with a reply due by {{promisedBy}}{{/promisedBy}}. May I have an update?',
        spoken:
          'Hello, I was in touch with you on {{lastContact}}{{#ticket}}, ticket {{ticket}}{{/ticket}}. May I have an update?',
      },
    },
  },
] as const satisfies readonly Statement[];
