import type { Statement } from '../statement';

/** What I ask for: one request in each line. */
export const proposeStatements = [
  {
    id: 'S10',
    stage: 'propose',
    when: {
      offer: ['instalments', 'deferral'],
      nothingLeft: false,
      oldDebt: false,
      regularPlan: true,
      frequency: 'monthly',
    },
    words: {
      'zh-CN': {
        title: '分期方案',
        text: '我的方案：{{firstDate}}起每月{{payDay}}还{{each}}，共{{instalments}}，最后一期{{last}}，合计{{planTotal}}。',
        spoken: '{{firstDate}}起每月{{payDay}}还{{each}}，共{{instalments}}，合计{{planTotal}}。',
      },
      'zh-TW': {
        title: '分期方案',
        text: '我的方案：{{firstDate}}起每月{{payDay}}繳{{each}}，共{{instalments}}，最後一期{{last}}，合計{{planTotal}}。',
        spoken: '{{firstDate}}起每月{{payDay}}繳{{each}}，共{{instalments}}，合計{{planTotal}}。',
      },
      en: {
        title: 'My plan',
        text: 'I would like to pay {{each}} on day {{payDay}} of each month from {{firstDate}}: {{instalments}}, the last one {{last}}, {{planTotal}} in all.',
        spoken:
          'I would like to pay {{each}} on day {{payDay}} of each month from {{firstDate}}: {{instalments}}, {{planTotal}} in all.',
      },
    },
  },
  {
    id: 'L07',
    stage: 'propose',
    when: {
      offer: ['instalments', 'deferral'],
      nothingLeft: false,
      oldDebt: false,
      regularPlan: true,
      frequency: 'twoWeeks',
    },
    words: {
      'zh-CN': {
        title: '分期方案',
        text: '我的方案：{{firstDate}}起每两周还{{each}}，共{{instalments}}，最后一期{{last}}，合计{{planTotal}}。',
        spoken: '{{firstDate}}起每两周还{{each}}，共{{instalments}}，合计{{planTotal}}。',
      },
      'zh-TW': {
        title: '分期方案',
        text: '我的方案：{{firstDate}}起每兩週繳{{each}}，共{{instalments}}，最後一期{{last}}，合計{{planTotal}}。',
        spoken: '{{firstDate}}起每兩週繳{{each}}，共{{instalments}}，合計{{planTotal}}。',
      },
      en: {
        title: 'My plan',
        text: 'I would like to pay {{each}} every two weeks from {{firstDate}}: {{instalments}}, the last one {{last}}, {{planTotal}} in all.',
        spoken:
          'I would like to pay {{each}} every two weeks from {{firstDate}}: {{instalments}}, {{planTotal}} in all.',
      },
    },
  },
  {
    id: 'L08',
    stage: 'propose',
    when: {
      offer: ['instalments', 'deferral', 'stepped'],
      nothingLeft: false,
      oldDebt: false,
      regularPlan: false,
    },
    words: {
      'zh-CN': {
        title: '分期方案',
        text: '我的方案：{{planRows}}。共{{instalments}}，合计{{planTotal}}。',
      },
      'zh-TW': {
        title: '分期方案',
        text: '我的方案：{{planRows}}。共{{instalments}}，合計{{planTotal}}。',
      },
      en: {
        title: 'My plan',
        text: 'I would like to pay {{planRows}}: {{instalments}}, {{planTotal}} in all.',
      },
    },
  },
  {
    id: 'S17',
    stage: 'propose',
    when: { nothingLeft: true, oldDebt: false },
    words: {
      'zh-CN': {
        title: '先还一点，到时再谈',
        text: '目前付完基本生活开支就没有余款了。能否先每月还{{smallAmount}}{{#reviewDate}}，{{reviewDate}}我带新的收入情况再谈{{/reviewDate}}？',
        spoken: '目前付完基本生活就没有余款了。能否先每月还{{smallAmount}}？',
      },
      'zh-TW': {
        title: '先繳一點，到時再談',
        text: '目前付完基本生活開銷就沒有餘款了。能不能先每月繳{{smallAmount}}{{#reviewDate}}，{{reviewDate}}我帶新的收入狀況再談{{/reviewDate}}？',
        spoken: '目前付完基本生活就沒有餘款了。能不能先每月繳{{smallAmount}}？',
      },
      en: {
        title: 'A small amount for now',
        text: 'At present nothing is left after basics. Could I pay {{smallAmount}} a month for now{{#reviewDate}} and talk again on {{reviewDate}} with new figures{{/reviewDate}}?',
        spoken:
          'At present nothing is left after basics. Could I pay {{smallAmount}} a month for now?',
      },
    },
  },
  {
    id: 'L10',
    stage: 'propose',
    when: { offer: ['token'], nothingLeft: false, oldDebt: false },
    words: {
      'zh-CN': {
        title: '先还一点，到时再谈',
        text: '能否先每月还{{smallAmount}}{{#reviewDate}}，{{reviewDate}}我带新的收入情况再谈{{/reviewDate}}？',
        spoken: '能否先每月还{{smallAmount}}？',
      },
      'zh-TW': {
        title: '先繳一點，到時再談',
        text: '能不能先每月繳{{smallAmount}}{{#reviewDate}}，{{reviewDate}}我帶新的收入狀況再談{{/reviewDate}}？',
        spoken: '能不能先每月繳{{smallAmount}}？',
      },
      en: {
        title: 'A small amount for now',
        text: 'Could I pay {{smallAmount}} a month for now{{#reviewDate}} and talk again on {{reviewDate}} with new figures{{/reviewDate}}?',
        spoken: 'Could I pay {{smallAmount}} a month for now?',
      },
    },
  },
  {
    id: 'S12',
    stage: 'propose',
    when: { offer: ['deferral'], oldDebt: false },
    words: {
      'zh-CN': {
        title: '申请延期',
        text: '能否申请延期{{deferralMonths}}，从{{firstDate}}开始还？{{#reviewDate}}{{reviewDate}}我会主动联系您，说明最新情况。{{/reviewDate}}',
        spoken: '能否申请延期{{deferralMonths}}，从{{firstDate}}开始还？',
      },
      'zh-TW': {
        title: '申請展延',
        text: '能不能申請展延{{deferralMonths}}，從{{firstDate}}開始繳？{{#reviewDate}}{{reviewDate}}我會主動聯絡您，說明最新狀況。{{/reviewDate}}',
        spoken: '能不能申請展延{{deferralMonths}}，從{{firstDate}}開始繳？',
      },
      en: {
        title: 'Ask for a pause',
        text: 'Could I defer payment for {{deferralMonths}} and begin on {{firstDate}}?{{#reviewDate}} I will contact you on {{reviewDate}} with an update.{{/reviewDate}}',
        spoken: 'Could I defer payment for {{deferralMonths}} and begin on {{firstDate}}?',
      },
    },
  },
  {
    id: 'S18',
    stage: 'propose',
    when: { offer: ['lump'], oldDebt: false },
    words: {
      'zh-CN': {
        title: '一次付一笔结清',
        text: '{{#lumpSumDate}}{{lumpSumDate}}{{/lumpSumDate}}我能一次付{{lumpSum}}。如果按这个金额结清，请用文字写明剩余部分不再收取，以及账户会怎么标记。',
        spoken:
          '{{#lumpSumDate}}{{lumpSumDate}}{{/lumpSumDate}}我能一次付{{lumpSum}}。如果能结清，请用文字写明。',
      },
      'zh-TW': {
        title: '一次繳一筆結清',
        text: '{{#lumpSumDate}}{{lumpSumDate}}{{/lumpSumDate}}我能一次繳{{lumpSum}}。如果以這個金額結清，請用文字寫明剩餘部分不再收取，以及帳戶會怎麼註記。',
        spoken:
          '{{#lumpSumDate}}{{lumpSumDate}}{{/lumpSumDate}}我能一次繳{{lumpSum}}。如果能結清，請用文字寫明。',
      },
      en: {
        title: 'Settle with one sum',
        text: 'I can pay {{lumpSum}} in one sum{{#lumpSumDate}} on {{lumpSumDate}}{{/lumpSumDate}}. If that settles it, please put in writing that the rest is waived and how the account will be marked.',
        spoken:
          'I can pay {{lumpSum}} in one sum{{#lumpSumDate}} on {{lumpSumDate}}{{/lumpSumDate}}. If that settles it, please put it in writing.',
      },
    },
  },
  {
    id: 'S15',
    stage: 'propose',
    when: { productKind: ['card'] },
    words: {
      'zh-CN': {
        title: '信用卡个性化分期',
        text: '欠款{{owed}}已超出我目前的还款能力，但我愿意还。想申请个性化分期，请问需要什么材料，由哪个部门审核？',
        spoken: '欠款{{owed}}超出我目前的能力，但我愿意还。想申请个性化分期，请问要什么材料？',
      },
      'zh-TW': {
        title: '信用卡個別協商分期',
        text: '欠款{{owed}}已超出我目前的繳款能力，但我願意繳。想申請個別協商分期，請問需要哪些文件，由哪個部門審核？',
        spoken: '欠款{{owed}}超出我目前的能力，但我願意繳。想申請個別協商分期，請問要哪些文件？',
      },
      en: {
        title: 'Personalised plan for a card',
        text: 'The balance of {{owed}} is more than I can pay now, but I want to repay it. I would like to apply for a personalised instalment plan. Which documents do you need, and which team reviews it?',
        spoken:
          'I cannot pay the {{owed}} now but want to repay it. Could I apply for a personalised instalment plan?',
      },
    },
  },
  {
    id: 'L05',
    stage: 'propose',
    when: { nothingLeft: false, oldDebt: false },
    words: {
      'zh-CN': {
        title: '暂停收取违约金',
        text: '还款期间，请暂停收取违约金。这个方案我算过，能按月还上。',
      },
      'zh-TW': {
        title: '暫停收取違約金',
        text: '繳款期間，請暫停收取違約金。這個方案我算過，能按時繳。',
      },
      en: {
        title: 'Freeze late fees',
        text: 'Please freeze late fees while I pay. I have checked that I can afford this plan.',
      },
    },
  },
  {
    id: 'S13',
    stage: 'propose',
    words: {
      'zh-CN': {
        title: '申请减免违约金',
        text: '想申请减免违约金{{#lateFee}}{{lateFee}}{{/lateFee}}。如果只能减一部分，请告诉我能减多少，有什么条件。',
        spoken: '想申请减免违约金{{#lateFee}}{{lateFee}}{{/lateFee}}。能减多少，有什么条件？',
      },
      'zh-TW': {
        title: '申請減免違約金',
        text: '想申請減免違約金{{#lateFee}}{{lateFee}}{{/lateFee}}。如果只能減一部分，請告訴我能減多少，有什麼條件。',
        spoken: '想申請減免違約金{{#lateFee}}{{lateFee}}{{/lateFee}}。能減多少，有什麼條件？',
      },
      en: {
        title: 'Ask to waive late fees',
        text: 'I would like to ask you to waive the late fees{{#lateFee}} of {{lateFee}}{{/lateFee}}. If only part is possible, how much, and on what condition?',
        spoken:
          'Could you waive the late fees{{#lateFee}} of {{lateFee}}{{/lateFee}}? How much is possible, and on what condition?',
      },
    },
  },
  {
    id: 'L11',
    stage: 'propose',
    when: { has: ['waivedAmount'], oldDebt: false },
    words: {
      'zh-CN': {
        title: '申请减免一部分',
        text: '现有的利息和费用里，能否减免{{waivedAmount}}？减免以后，剩下的我按方案还清。',
      },
      'zh-TW': {
        title: '申請減免一部分',
        text: '現有的利息和費用裡，能不能減免{{waivedAmount}}？減免之後，剩下的我依方案繳清。',
      },
      en: {
        title: 'Ask to waive a part',
        text: 'Could you waive {{waivedAmount}} of the interest and fees so far? I would pay the rest as in my plan.',
      },
    },
  },
  {
    id: 'L12',
    stage: 'propose',
    when: { has: ['askedRate'], oldDebt: false },
    words: {
      'zh-CN': {
        title: '申请降低利率',
        text: '还款期间的年利率能否降到{{askedRate}}？{{#planInterest}}按这个利率，期间利息一共{{planInterest}}。{{/planInterest}}',
      },
      'zh-TW': {
        title: '申請降低利率',
        text: '繳款期間的年利率能不能降到{{askedRate}}？{{#planInterest}}依這個利率，期間利息總共{{planInterest}}。{{/planInterest}}',
      },
      en: {
        title: 'Ask for a lower rate',
        text: 'Could the yearly rate be {{askedRate}} while I pay?{{#planInterest}} At that rate the interest would be {{planInterest}} in all.{{/planInterest}}',
      },
    },
  },
  {
    id: 'S14',
    stage: 'propose',
    words: {
      'zh-CN': {
        title: '还款期间还计息吗',
        text: '按这个方案，还款期间还计息吗？按什么利率，最后一共还多少？请给我具体数字。',
        spoken: '还款期间还计息吗，利率多少，最后一共还多少？',
      },
      'zh-TW': {
        title: '繳款期間還計息嗎',
        text: '依這個方案，繳款期間還會計息嗎？利率多少，最後總共要繳多少？請給我具體數字。',
        spoken: '繳款期間還計息嗎，利率多少，最後總共繳多少？',
      },
      en: {
        title: 'Does interest still run?',
        text: 'Does interest run during this plan, at what rate, and what would I pay in total? Please give me the figures.',
        spoken: 'Does interest run during this plan, at what rate, and what is the total?',
      },
    },
  },
  {
    id: 'S43',
    stage: 'propose',
    when: { followUp: true, oldDebt: false },
    words: {
      'zh-CN': {
        title: '下一期可能付不上',
        text: '下一期的{{each}}我可能付不上{{#cause}}，原因是{{cause}}{{/cause}}，提前告诉您。{{#smallAmount}}这一期我能还{{smallAmount}}。{{/smallAmount}}能否调整这一期的金额或日期？',
        spoken: '下一期的{{each}}我可能付不上，提前告诉您。能否调整金额或日期？',
      },
      'zh-TW': {
        title: '下一期可能繳不出來',
        text: '下一期的{{each}}我可能繳不出來{{#cause}}，原因是{{cause}}{{/cause}}，提前跟您說一聲。{{#smallAmount}}這一期我能繳{{smallAmount}}。{{/smallAmount}}能不能調整這一期的金額或日期？',
        spoken: '下一期的{{each}}我可能繳不出來，提前跟您說。能不能調整金額或日期？',
      },
      en: {
        title: 'I may miss the next instalment',
        text: 'I may not manage the next instalment of {{each}}{{#cause}} because of {{cause}}{{/cause}}. I want to tell you early.{{#smallAmount}} I can pay {{smallAmount}} this time.{{/smallAmount}} Could its amount or date be changed?',
        spoken:
          'I may not manage the next instalment of {{each}}. Could its amount or date be changed?',
      },
    },
  },
] as const satisfies readonly Statement[];
