import type { Statement } from '../statement';

/** Read back, ask for it in writing, end politely, and what comes after the talk. */
export const closeStatements = [
  {
    id: 'S34',
    stage: 'close',
    when: { nothingLeft: false, agreed: false, regularPlan: true },
    words: {
      'zh-CN': {
        title: '复述一遍',
        text: '我复述一下：{{firstDate}}起每期还{{each}}，共{{instalments}}，合计{{planTotal}}。和您记录的一致吗？',
      },
      'zh-TW': {
        title: '覆誦一遍',
        text: '我覆誦一下：{{firstDate}}起每期繳{{each}}，共{{instalments}}，合計{{planTotal}}。和您的紀錄一致嗎？',
      },
      en: {
        title: 'Read it back',
        text: 'Let me read it back: {{each}} each time from {{firstDate}}, {{instalments}}, {{planTotal}} in all. Does that match your notes?',
      },
    },
  },
  {
    id: 'L13',
    stage: 'close',
    when: { nothingLeft: false, agreed: false, regularPlan: false },
    words: {
      'zh-CN': {
        title: '复述一遍',
        text: '我复述一下：{{planRows}}。共{{instalments}}，合计{{planTotal}}。和您记录的一致吗？',
      },
      'zh-TW': {
        title: '覆誦一遍',
        text: '我覆誦一下：{{planRows}}。共{{instalments}}，合計{{planTotal}}。和您的紀錄一致嗎？',
      },
      en: {
        title: 'Read it back',
        text: 'Let me read it back: {{planRows}}: {{instalments}}, {{planTotal}} in all. Does that match your notes?',
      },
    },
  },
  {
    id: 'S33',
    stage: 'close',
    words: {
      'zh-CN': {
        title: '请对方写下来',
        text: '为避免误解，请把总额、每期金额、利息费用、征信怎么记录、晚还会怎样用文字发给我{{#writtenChannel}}（{{writtenChannel}}）{{/writtenChannel}}。我看完再确认。',
        spoken: '请把总额、每期、利息费用、征信怎么记、晚还会怎样用文字发给我。看完我再确认。',
      },
      'zh-TW': {
        title: '請對方寫下來',
        text: '為避免誤會，請把總額、每期金額、利息費用、信用紀錄怎麼註記、遲繳會怎樣用文字傳給我{{#writtenChannel}}（{{writtenChannel}}）{{/writtenChannel}}。我看完再確認。',
        spoken:
          '請把總額、每期、利息費用、信用紀錄怎麼註記、遲繳會怎樣用文字傳給我。看完我再確認。',
      },
      en: {
        title: 'Ask for it in writing',
        text: 'Before I agree, please send me in a message the total, each instalment, interest and fees, how it is reported, and what happens if one is late{{#writtenChannel}}, to {{writtenChannel}}{{/writtenChannel}}. I will read it and confirm.',
        spoken:
          'Please send me in writing the total, each instalment, interest and fees, and reporting. I will read it and confirm.',
      },
    },
  },
  {
    id: 'S39',
    stage: 'close',
    when: { oldDebt: false, agreed: false },
    words: {
      'zh-CN': {
        title: '结束：谈成了',
        text: '谢谢您。{{#ticket}}单号我记下了：{{ticket}}。{{/ticket}}收到文字确认后，我{{#firstDate}}从{{firstDate}}起{{/firstDate}}按约定还款。',
        spoken: '谢谢您。收到文字确认后，我按约定还款。',
      },
      'zh-TW': {
        title: '結束：談成了',
        text: '謝謝您。{{#ticket}}案件編號我記下了：{{ticket}}。{{/ticket}}收到文字確認後，我{{#firstDate}}從{{firstDate}}起{{/firstDate}}依約定繳款。',
        spoken: '謝謝您。收到文字確認後，我依約定繳款。',
      },
      en: {
        title: 'End: we agreed',
        text: 'Thank you.{{#ticket}} I have noted ticket {{ticket}}.{{/ticket}} Once I have the terms in writing, I will pay as agreed{{#firstDate}} from {{firstDate}}{{/firstDate}}.',
        spoken: 'Thank you. Once I have the terms in writing, I will pay as agreed.',
      },
    },
  },
  {
    id: 'S40',
    stage: 'close',
    words: {
      'zh-CN': {
        title: '结束：今天没谈成',
        text: '今天没谈成也没关系，请记录我的情况和方案。{{#next}}{{next}}我再联系。{{/next}}谢谢您。',
        spoken: '今天没谈成也没关系，请记录我的情况和方案。谢谢您。',
      },
      'zh-TW': {
        title: '結束：今天沒談成',
        text: '今天沒談成也沒關係，請記錄我的狀況和方案。{{#next}}{{next}}我再聯絡。{{/next}}謝謝您。',
        spoken: '今天沒談成也沒關係，請記錄我的狀況和方案。謝謝您。',
      },
      en: {
        title: 'End: no agreement today',
        text: 'It is all right that we did not agree today. Please record my situation and my offer.{{#next}} I will be in touch again on {{next}}.{{/next}} Thank you.',
        spoken:
          'It is all right that we did not agree today. Please record my situation and my offer.',
      },
    },
  },
  {
    id: 'S42',
    stage: 'close',
    when: { followUp: true },
    words: {
      'zh-CN': {
        title: '还没有书面答复',
        text: '如果{{#promisedBy}}{{promisedBy}}前{{/promisedBy}}没有书面答复，我会先走贵方的投诉渠道，再看结果如实向监管渠道反映。',
        spoken: '如果没有书面答复，我会先走贵方的投诉渠道，再看结果如实向监管渠道反映。',
      },
      'zh-TW': {
        title: '還沒有書面回覆',
        text: '如果{{#promisedBy}}{{promisedBy}}前{{/promisedBy}}沒有書面回覆，我會先走貴公司的申訴管道，再看結果如實向主管機關反映。',
        spoken: '如果沒有書面回覆，我會先走貴公司的申訴管道，再看結果如實向主管機關反映。',
      },
      en: {
        title: 'No written answer yet',
        text: 'If I have no written answer{{#promisedBy}} by {{promisedBy}}{{/promisedBy}}, I will use your complaints channel first. Depending on the result, I may report the facts to the regulator.',
        spoken:
          'If I have no written answer, I will use your complaints channel first. Depending on the result, I may report the facts to the regulator.',
      },
    },
  },
  {
    id: 'S44',
    stage: 'close',
    when: { followUp: true, has: ['paidAmount'] },
    words: {
      'zh-CN': {
        title: '付款后请对方确认',
        text: '我{{#paidDate}}{{paidDate}}{{/paidDate}}已通过官方渠道还款{{paidAmount}}{{#paidReference}}，交易号{{paidReference}}{{/paidReference}}。请确认是否入账，冲抵的是哪一项。',
      },
      'zh-TW': {
        title: '繳款後請對方確認',
        text: '我{{#paidDate}}{{paidDate}}{{/paidDate}}已透過官方管道繳款{{paidAmount}}{{#paidReference}}，交易序號{{paidReference}}{{/paidReference}}。請確認是否入帳，沖抵的是哪一項。',
      },
      en: {
        title: 'Confirm a payment',
        text: 'I paid {{paidAmount}} through the official channel{{#paidDate}} on {{paidDate}}{{/paidDate}}{{#paidReference}}, reference {{paidReference}}{{/paidReference}}. Please confirm that you received it and what it was applied to.',
      },
    },
  },
  {
    id: 'S45',
    stage: 'close',
    when: { followUp: true, has: ['paidDate'] },
    words: {
      'zh-CN': {
        title: '还清后要证明',
        text: '这笔款已于{{paidDate}}还清。请开结清证明，并确认自动扣款已关闭、信用记录什么时候更新。',
        spoken: '这笔款已经还清。请开结清证明，并确认自动扣款已关闭。',
      },
      'zh-TW': {
        title: '繳清後要證明',
        text: '這筆款項已於{{paidDate}}繳清。請開立清償證明，並確認自動扣款已取消、信用紀錄什麼時候更新。',
        spoken: '這筆款項已經繳清。請開立清償證明，並確認自動扣款已取消。',
      },
      en: {
        title: 'Proof after the last payment',
        text: 'This was paid in full on {{paidDate}}. Please send a clearance letter, and confirm that automatic debits are off and when the credit file is updated.',
        spoken:
          'This is now paid in full. Please send a clearance letter and confirm that automatic debits are off.',
      },
    },
  },
] as const satisfies readonly Statement[];
