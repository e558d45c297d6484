import type { Statement } from '../statement';

/** Hardship beyond anybody's control, with its proof. */
export const moreExplainStatements = [
  {
    id: 'L14',
    stage: 'explain',
    when: { reasons: ['disaster', 'bereavement'] },
    words: {
      'zh-CN': {
        title: '不可抗的变故',
        text: '{{since}}发生的事我没法预料：{{cause}}。{{#evidence}}有{{evidence}}可以证明。{{/evidence}}在这之前我没打算拖欠，恢复后会继续还。',
        spoken: '{{since}}发生的事我没法预料：{{cause}}。恢复后我会继续还。',
      },
      'zh-TW': {
        title: '不可抗力的變故',
        text: '{{since}}發生的事我無法預料：{{cause}}。{{#evidence}}有{{evidence}}可以證明。{{/evidence}}在這之前我沒打算拖欠，恢復後會繼續繳。',
        spoken: '{{since}}發生的事我無法預料：{{cause}}。恢復後我會繼續繳。',
      },
      en: {
        title: 'Something beyond my control',
        text: 'What happened on {{since}} could not be foreseen: {{cause}}.{{#evidence}} I can show {{evidence}}.{{/evidence}} I did not mean to fall behind and will go on paying once things are back in order.',
        spoken:
          'What happened on {{since}} could not be foreseen: {{cause}}. I will go on paying once things are back in order.',
      },
    },
  },
  {
    id: 'L15',
    stage: 'explain',
    when: { reasons: ['ownIllness', 'familyIllness', 'accident'] },
    words: {
      'zh-CN': {
        title: '治病或受伤',
        text: '从{{since}}起，{{cause}}，治疗要花钱，收入也少了。{{#evidence}}{{evidence}}可以提供，{{/evidence}}{{#recovery}}医生估计{{recovery}}前后好转，{{/recovery}}这段时间请按我现在的能力安排。',
        spoken: '从{{since}}起，{{cause}}。治疗要花钱，收入也少了，请按我现在的能力安排。',
      },
      'zh-TW': {
        title: '治病或受傷',
        text: '從{{since}}起，{{cause}}，治療要花錢，收入也少了。{{#evidence}}我可以提供{{evidence}}，{{/evidence}}{{#recovery}}預計{{recovery}}前後好轉，{{/recovery}}這段時間請依我現在的能力安排。',
        spoken: '從{{since}}起，{{cause}}。治療要花錢，收入也少了，請依我現在的能力安排。',
      },
      en: {
        title: 'Illness or injury',
        text: 'Since {{since}} we have had to cope with {{cause}}. Treatment costs money and our income is lower.{{#evidence}} I can send {{evidence}}.{{/evidence}}{{#recovery}} It should be better by {{recovery}}.{{/recovery}}',
        spoken:
          'Since {{since}} we have had to cope with {{cause}}. Treatment costs money and our income is lower.',
      },
    },
  },
  {
    id: 'L17',
    stage: 'explain',
    words: {
      'zh-CN': {
        title: '请登记我的情况',
        text: '请把我今天说的困难和方案登记在我的账户上，这样下次不用从头说起。',
      },
      'zh-TW': {
        title: '請登記我的狀況',
        text: '請把我今天說的困難和方案登記在我的帳戶上，這樣下次不用從頭說起。',
      },
      en: {
        title: 'Please put it on record',
        text: 'Please put my hardship and my offer on record with my account, so that I need not begin anew next time.',
      },
    },
  },
] as const satisfies readonly Statement[];

/** Closing a talk so that it can be picked up again. */
export const moreCloseStatements = [
  {
    id: 'L28',
    stage: 'close',
    when: { agreed: true },
    words: {
      'zh-CN': {
        title: '复述谈成的方案',
        text: '我复述一下谈成的方案：{{agreedFirstDate}}起还款，第一期{{agreedEach}}，共{{agreedInstalments}}，合计{{agreedTotal}}。和您记录的一致吗？',
      },
      'zh-TW': {
        title: '覆誦談成的方案',
        text: '我覆誦一下談成的方案：{{agreedFirstDate}}起繳款，第一期{{agreedEach}}，共{{agreedInstalments}}，合計{{agreedTotal}}。和您的紀錄一致嗎？',
      },
      en: {
        title: 'Read back what we agreed',
        text: 'Let me read back what we agreed: from {{agreedFirstDate}}, the first one {{agreedEach}}, {{agreedInstalments}}, {{agreedTotal}} in all. Does that match your notes?',
      },
    },
  },
  {
    id: 'L30',
    stage: 'close',
    when: { agreed: true },
    words: {
      'zh-CN': {
        title: '确认谈成的方案',
        text: '谢谢您。我会按谈成的方案还，{{agreedFirstDate}}还第一期{{agreedEach}}。请把完整条款用文字发给我留存。',
      },
      'zh-TW': {
        title: '確認談成的方案',
        text: '謝謝您。我會依談成的方案繳，{{agreedFirstDate}}繳第一期{{agreedEach}}。請把完整條款用文字傳給我留存。',
      },
      en: {
        title: 'Confirm what we agreed',
        text: 'Thank you. I will pay as we agreed, the first instalment of {{agreedEach}} on {{agreedFirstDate}}. Please send me the full terms in writing to keep.',
      },
    },
  },
  {
    id: 'L16',
    stage: 'close',
    words: {
      'zh-CN': {
        title: '要单号和答复时间',
        text: '麻烦给我这次沟通的单号，以及您的姓名或工号。大概什么时候会答复我？',
      },
      'zh-TW': {
        title: '要案件編號和回覆時間',
        text: '麻煩給我這次溝通的案件編號，以及您的姓名或專員編號。大概什麼時候會回覆我？',
      },
      en: {
        title: 'Ticket, name and day of the answer',
        text: 'Could you give me a ticket number for this talk, and your name or agent number? When may I expect the answer?',
        spoken:
          'Could you give me a ticket number and your agent number? When may I expect the answer?',
      },
    },
  },
  {
    id: 'L18',
    stage: 'close',
    when: { channel: 'phone' },
    words: {
      'zh-CN': {
        title: '约回电时间',
        text: '您方便的话，约个回电时间吧。{{#contactHours}}我{{contactHours}}都能接。{{/contactHours}}谢谢您。',
      },
      'zh-TW': {
        title: '約回電時間',
        text: '您方便的話，約個回電時間吧。{{#contactHours}}我{{contactHours}}都能接。{{/contactHours}}謝謝您。',
      },
      en: {
        title: 'Agree on a call back',
        text: 'If it suits you, let us agree on a time for a call back.{{#contactHours}} I can be reached {{contactHours}}.{{/contactHours}} Thank you.',
      },
    },
  },
] as const satisfies readonly Statement[];
