import type { Statement } from '../statement';

/** What happened, what I can pay, what I already do, and what I need to know. */
export const explainStatements = [
  {
    id: 'S07',
    stage: 'explain',
    words: {
      'zh-CN': {
        title: '为什么没能按时还',
        text: '从{{since}}起因为{{cause}}，家庭月收入{{#incomeBefore}}从{{incomeBefore}}{{/incomeBefore}}降到{{incomeNow}}，所以没能按期还。{{#evidence}}{{evidence}}可以提供。{{/evidence}}',
        spoken: '从{{since}}起因为{{cause}}，家庭月收入降到{{incomeNow}}，所以没能按期还。',
      },
      'zh-TW': {
        title: '為什麼沒能準時繳',
        text: '從{{since}}起因為{{cause}}，家庭每月收入{{#incomeBefore}}從{{incomeBefore}}{{/incomeBefore}}降到{{incomeNow}}，所以沒能如期繳款。{{#evidence}}我可以提供{{evidence}}。{{/evidence}}',
        spoken: '從{{since}}起因為{{cause}}，家庭每月收入降到{{incomeNow}}，所以沒能如期繳款。',
      },
      en: {
        title: 'What happened',
        text: 'Since {{since}}, because of {{cause}}, our income has fallen{{#incomeBefore}} from {{incomeBefore}}{{/incomeBefore}} to {{incomeNow}} a month, so I missed the payment.{{#evidence}} I can send {{evidence}}.{{/evidence}}',
        spoken:
          'Since {{since}}, because of {{cause}}, our income has fallen to {{incomeNow}} a month, so I missed the payment.',
      },
    },
  },
  {
    id: 'L01',
    stage: 'explain',
    when: { has: ['onTimeUntil'] },
    words: {
      'zh-CN': {
        title: '以前一直按时还',
        text: '{{#customerSince}}我从{{customerSince}}起就是贵方的客户。{{/customerSince}}到{{onTimeUntil}}为止，我都按时还款。这次逾期是因为{{cause}}。',
        spoken: '到{{onTimeUntil}}为止我都按时还款，这次逾期是因为{{cause}}。',
      },
      'zh-TW': {
        title: '以前都準時繳',
        text: '{{#customerSince}}我從{{customerSince}}起就是貴公司的客戶。{{/customerSince}}到{{onTimeUntil}}為止，我都準時繳款。這次逾期是因為{{cause}}。',
        spoken: '到{{onTimeUntil}}為止我都準時繳款，這次逾期是因為{{cause}}。',
      },
      en: {
        title: 'I paid on time before',
        text: '{{#customerSince}}I have been a customer since {{customerSince}}. {{/customerSince}}I paid on time until {{onTimeUntil}}. I fell behind because of {{cause}}.',
        spoken: 'I paid on time until {{onTimeUntil}}. I fell behind because of {{cause}}.',
      },
    },
  },
  {
    id: 'S08',
    stage: 'explain',
    when: { oldDebt: false },
    words: {
      'zh-CN': {
        title: '我愿意还',
        text: '这笔款我愿意还，电话也会保持畅通。只是原来的金额超出了我现在的能力。',
        spoken: '这笔款我愿意还，电话会保持畅通，只是原来的金额超出了我的能力。',
      },
      'zh-TW': {
        title: '我願意繳',
        text: '這筆款項我願意繳，電話也會保持暢通。只是原本的金額超出了我目前的能力。',
        spoken: '這筆款項我願意繳，電話會保持暢通，只是原本的金額超出了我的能力。',
      },
      en: {
        title: 'I want to repay',
        text: 'I want to repay this and will stay reachable. The original amount is more than I can manage at present.',
        spoken:
          'I want to repay this and will stay reachable. The old amount is more than I can manage.',
      },
    },
  },
  {
    id: 'S09',
    stage: 'explain',
    when: { nothingLeft: false },
    words: {
      'zh-CN': {
        title: '我的能力',
        text: '我算过收支：家庭月收入{{incomeNow}}，必要支出{{essentials}}，每月能稳定拿出{{canPay}}以内。',
        spoken: '家庭月收入{{incomeNow}}，必要支出{{essentials}}，每月能稳定拿出{{canPay}}以内。',
      },
      'zh-TW': {
        title: '我能負擔多少',
        text: '我算過收支：家庭每月收入{{incomeNow}}，必要支出{{essentials}}，每月能穩定繳{{canPay}}以內。',
        spoken: '家庭每月收入{{incomeNow}}，必要支出{{essentials}}，每月能穩定繳{{canPay}}以內。',
      },
      en: {
        title: 'What I can afford',
        text: 'Our income is {{incomeNow}} and essentials are {{essentials}} a month. I can pay up to {{canPay}} a month and keep to it.',
        spoken:
          'Our income is {{incomeNow}}, essentials are {{essentials}}. I can pay up to {{canPay}} a month.',
      },
    },
  },
  {
    id: 'S11',
    stage: 'explain',
    words: {
      'zh-CN': {
        title: '为什么原来的金额不行',
        text: '原来每月{{originalInstalment}}{{#originalShare}}，占收入的{{originalShare}}{{/originalShare}}，扣掉以后基本生活就不够了。硬答应下来，很可能再次逾期。',
        spoken: '原来每月{{originalInstalment}}，扣掉以后基本生活就不够了。',
      },
      'zh-TW': {
        title: '為什麼原本的金額不行',
        text: '原本每月{{originalInstalment}}{{#originalShare}}，占收入的{{originalShare}}{{/originalShare}}，扣掉以後基本生活就不夠了。勉強答應，很可能又會逾期。',
        spoken: '原本每月{{originalInstalment}}，扣掉以後基本生活就不夠了。',
      },
      en: {
        title: 'Why the old amount does not work',
        text: 'The old {{originalInstalment}} a month{{#originalShare}} is {{originalShare}} of our income and{{/originalShare}} leaves too little for basics. If I said yes to it, I would probably miss payments again.',
        spoken: 'The old {{originalInstalment}} a month leaves too little for basics.',
      },
    },
  },
  {
    id: 'L09',
    stage: 'explain',
    when: { has: ['shortfall', 'leftOver'] },
    words: {
      'zh-CN': {
        title: '为什么还不上原来的金额',
        text: '原来每月要还{{originalInstalment}}{{#originalShare}}，占现在收入的{{originalShare}}{{/originalShare}}。付完必要支出，每月只剩{{leftOver}}，还差{{shortfall}}，所以想申请调整。',
        spoken: '付完必要支出每月只剩{{leftOver}}，原来的月供还差{{shortfall}}，所以想申请调整。',
      },
      'zh-TW': {
        title: '為什麼繳不出原本的金額',
        text: '原本每月要繳{{originalInstalment}}{{#originalShare}}，占現在收入的{{originalShare}}{{/originalShare}}。付完必要開銷，每月只剩{{leftOver}}，還差{{shortfall}}，所以想申請調整。',
        spoken: '付完必要開銷每月只剩{{leftOver}}，原本的月付額還差{{shortfall}}，所以想申請調整。',
      },
      en: {
        title: 'Why the old amount does not fit',
        text: 'The old instalment is {{originalInstalment}} a month{{#originalShare}}, {{originalShare}} of our income now{{/originalShare}}. After basics {{leftOver}} is left, so {{shortfall}} is missing each month. That is why I ask for a change.',
        spoken:
          'After basics {{leftOver}} is left, so {{shortfall}} of the old instalment is missing each month. That is why I ask for a change.',
      },
    },
  },
  {
    id: 'S16',
    stage: 'explain',
    when: { several: true, nothingLeft: false },
    words: {
      'zh-CN': {
        title: '我还欠几家',
        text: '我一共有{{creditors}}的欠款{{#otherDebts}}，其他几家每月要还{{otherDebts}}{{/otherDebts}}。这一笔每月能还{{canPay}}以内，各家我都按{{shareRule}}分。',
        spoken: '我一共有{{creditors}}的欠款，这一笔每月能还{{canPay}}以内，各家一个标准。',
      },
      'zh-TW': {
        title: '我還欠幾家',
        text: '我一共有{{creditors}}的欠款{{#otherDebts}}，其他幾家每月要繳{{otherDebts}}{{/otherDebts}}。這一筆每月能繳{{canPay}}以內，各家我都依{{shareRule}}分配。',
        spoken: '我一共有{{creditors}}的欠款，這一筆每月能繳{{canPay}}以內，各家一個標準。',
      },
      en: {
        title: 'I owe more than one lender',
        text: 'I owe {{creditors}}{{#otherDebts}}, and the others take {{otherDebts}} a month{{/otherDebts}}. I can pay up to {{canPay}} a month on this one. I share what I have by {{shareRule}}, the same rule for all.',
        spoken:
          'I owe {{creditors}}. I can pay up to {{canPay}} a month on this one, by the same rule for all.',
      },
    },
  },
  {
    id: 'L03',
    stage: 'explain',
    when: { has: ['cuts'] },
    words: {
      'zh-CN': {
        title: '我已经在缩减开支',
        text: '我已经在缩减开支：{{cuts}}。省下的钱会先用来还款。',
        spoken: '我已经在缩减开支：{{cuts}}。',
      },
      'zh-TW': {
        title: '我已經在縮減開銷',
        text: '我已經在縮減開銷：{{cuts}}。省下的錢會先用來繳款。',
        spoken: '我已經在縮減開銷：{{cuts}}。',
      },
      en: {
        title: 'What I am already cutting',
        text: 'I have already cut my spending: {{cuts}}. What I save goes to repayment first.',
        spoken: 'I have already cut my spending: {{cuts}}.',
      },
    },
  },
  {
    id: 'L02',
    stage: 'explain',
    when: { has: ['futureChange'] },
    words: {
      'zh-CN': {
        title: '接下来会有什么变化',
        text: '接下来会有变化：{{futureChange}}，预计在{{futureDate}}{{#futureIncome}}，到时月收入大约{{futureIncome}}{{/futureIncome}}{{#futureBasis}}，依据是{{futureBasis}}{{/futureBasis}}。',
        spoken: '接下来会有变化：{{futureChange}}，预计在{{futureDate}}。',
      },
      'zh-TW': {
        title: '接下來會有什麼變化',
        text: '接下來會有變化：{{futureChange}}，預計在{{futureDate}}{{#futureIncome}}，屆時每月收入大約{{futureIncome}}{{/futureIncome}}{{#futureBasis}}，依據是{{futureBasis}}{{/futureBasis}}。',
        spoken: '接下來會有變化：{{futureChange}}，預計在{{futureDate}}。',
      },
      en: {
        title: 'What will change, and when',
        text: 'I expect a change on {{futureDate}}: {{futureChange}}.{{#futureIncome}} Our income should then be about {{futureIncome}} a month.{{/futureIncome}}{{#futureBasis}} I base this on {{futureBasis}}.{{/futureBasis}}',
        spoken: 'I expect a change on {{futureDate}}: {{futureChange}}.',
      },
    },
  },
  {
    id: 'S06',
    stage: 'explain',
    words: {
      'zh-CN': {
        title: '请对方列出明细',
        text: '请帮我列一下截至今天的本金、利息、罚息、违约金、其他费用和利率，能用文字发给我吗？',
        spoken: '请列一下截至今天的本金、利息、罚息、违约金和利率，用文字发给我。',
      },
      'zh-TW': {
        title: '請對方列出明細',
        text: '請幫我列出截至今天的本金、利息、遲延利息、違約金、其他費用和利率，可以用文字傳給我嗎？',
        spoken: '請列出截至今天的本金、利息、遲延利息、違約金和利率，用文字傳給我。',
      },
      en: {
        title: 'Ask for the breakdown',
        text: 'Could you list the principal, interest, late interest, late fees, other fees and the rate as of today, and send me that in writing?',
        spoken:
          'Could you list principal, interest, late interest, fees and the rate as of today, and send it in writing?',
      },
    },
  },
] as const satisfies readonly Statement[];
