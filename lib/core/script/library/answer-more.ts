import type { Statement } from '../statement';

/** More answers: transfers, visits, terms still to be seen, and what must never be given. */
export const moreAnswerStatements = [
  {
    id: 'L19',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '谁能决定',
        theySay: '这个要上面审批。',
        text: '明白。请问由哪个部门或哪位能决定，需要我提供什么，大概什么时候有答复？',
        spoken: '明白。请问哪个部门能决定，什么时候有答复？',
      },
      'zh-TW': {
        title: '誰能決定',
        theySay: '這個要主管核准。',
        text: '了解。請問由哪個部門或哪一位能決定，需要我提供什麼，大概什麼時候會回覆？',
        spoken: '了解。請問哪個部門能決定，什麼時候會回覆？',
      },
      en: {
        title: 'Who can decide',
        theySay: 'That has to be approved higher up.',
        text: 'I see. Which team or person can decide this, what do they need from me, and when could I expect an answer?',
        spoken: 'I see. Who can decide this, and when could I expect an answer?',
      },
    },
  },
  {
    id: 'L20',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '等太久、转来转去',
        theySay: '请稍等，我再给您转一下。',
        text: '我已经转接过了。请先把我的情况登记下来，给我一个单号，再约一个回电时间，好吗？',
        spoken: '请先登记我的情况，给我单号，再约个回电时间，好吗？',
      },
      'zh-TW': {
        title: '等太久、轉來轉去',
        theySay: '請稍等，我再幫您轉一下。',
        text: '我已經轉接過了。請先把我的狀況登記下來，給我案件編號，再約一個回電時間，好嗎？',
        spoken: '請先登記我的狀況，給我案件編號，再約回電時間，好嗎？',
      },
      en: {
        title: 'Long holds and transfers',
        theySay: 'Please hold, I will transfer you again.',
        text: 'I have been transferred before. Could you first record my case, give me a ticket number and book a call back?',
        spoken: 'Could you record my case, give me a ticket number and book a call back?',
      },
    },
  },
  {
    id: 'L21',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '说要上门',
        theySay: '我们会安排人上门。',
        text: '请告诉我上门的机构、人员工号和时间。我更希望用电话或文字沟通，也请只和我本人谈。',
        spoken: '请告诉我机构、工号和时间。我更希望用电话谈，也请只和我本人谈。',
      },
      'zh-TW': {
        title: '說要到府拜訪',
        theySay: '我們會派人到府拜訪。',
        text: '請告訴我到訪的公司、專員編號和時間。我比較希望用電話或文字溝通，也請只和我本人談。',
        spoken: '請告訴我公司、專員編號和時間。我比較希望用電話談，也請只和我本人談。',
      },
      en: {
        title: 'They announce a visit',
        theySay: 'We will send someone to your home.',
        text: 'Please tell me which company, the agent number and when. I would rather speak by phone or in writing, and only with me in person.',
        spoken: 'Please tell me which company, who and when. I would rather speak by phone.',
      },
    },
  },
  {
    id: 'L22',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '自称公安、法院',
        theySay: '您已被立案，不还就来抓人。',
        text: '请告诉我案号和办案单位的全称。我会自己查官方电话核实，核实前不谈付款。',
        spoken: '请告诉我案号和单位全称。我自己打官方电话核实。',
      },
      'zh-TW': {
        title: '自稱警察、法院',
        theySay: '您已被立案，不繳就來抓人。',
        text: '請告訴我案號和承辦單位的全名。我會自己查官方電話確認，確認前不談付款。',
        spoken: '請告訴我案號和單位全名。我自己打官方電話確認。',
      },
      en: {
        title: 'They claim to be police or court',
        theySay: 'A case was opened, pay or be arrested.',
        text: 'Please give me the case number and the full name of the office. I will check with its official number myself, and I do not discuss payment until then.',
        spoken:
          'Please give me the case number and the full name of the office. I will check it myself.',
      },
    },
  },
  {
    id: 'L23',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '钱花在哪里、借款用途',
        theySay: '您的钱都花到哪里去了？',
        text: '我把收入和必要支出都算过，可以把收支发给您。借款用途这一项，我看过合同再回复您。',
        spoken: '收支我都算过，可以发给您。借款用途我看过合同再回复。',
      },
      'zh-TW': {
        title: '錢花到哪裡、借款用途',
        theySay: '您的錢都花到哪裡去了？',
        text: '我把收入和必要開銷都算過，可以把收支傳給您。借款用途這一項，我看過合約再回覆您。',
        spoken: '收支我都算過，可以傳給您。借款用途我看過合約再回覆。',
      },
      en: {
        title: 'Where the money goes',
        theySay: 'Where does your money go?',
        text: 'I have worked out our income and essentials and can send you the figures. About the use of the loan I will answer when I have read the contract.',
        spoken:
          'I have worked out our figures and can send them. About the use of the loan I will answer later.',
      },
    },
  },
  {
    id: 'L24',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '要验证码、密码',
        theySay: '把短信验证码告诉我。',
        text: '验证码和密码我不提供。需要核实的话，请在官方App里发起，我自己操作。',
      },
      'zh-TW': {
        title: '要驗證碼、密碼',
        theySay: '把簡訊驗證碼告訴我。',
        text: '驗證碼和密碼我不提供。需要核對的話，請在官方App裡進行，我自己操作。',
      },
      en: {
        title: 'They want a code',
        theySay: 'Tell me the code we sent you.',
        text: 'I do not give codes or passwords. If you need to verify me, please start it in the official app and I will do it there.',
        spoken: 'I do not give codes or passwords. Please start it in the official app.',
      },
    },
  },
  {
    id: 'L25',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '答应减免',
        theySay: '可以给您减免利息，只还本金。',
        text: '谢谢。请用文字写明减免哪几项、各多少、什么条件，没按时还会怎样。我看完答复您。',
        spoken: '谢谢。请写明减哪几项、各多少、什么条件，我看完答复。',
      },
      'zh-TW': {
        title: '答應減免',
        theySay: '可以幫您減免利息，只繳本金。',
        text: '謝謝。請用文字寫明減免哪幾項、各多少、什麼條件，沒準時繳會怎樣。我看完回覆您。',
        spoken: '謝謝。請寫明減哪幾項、各多少、什麼條件，我看完回覆。',
      },
      en: {
        title: 'They offer a waiver',
        theySay: 'We can waive the interest.',
        text: 'Thank you. Please put in writing what is waived, how much of each, on what condition, and what happens if I am late. I will answer when I have read it.',
        spoken: 'Thank you. Please put in writing what is waived and on what condition.',
      },
    },
  },
  {
    id: 'L26',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '答应延期',
        theySay: '可以帮您申请延期。',
        text: '谢谢。延期期间计不计息、算不算逾期、延到哪一天，请用文字发给我，我看完答复。',
        spoken: '谢谢。延期期间计不计息、算不算逾期，请用文字发给我。',
      },
      'zh-TW': {
        title: '答應展延',
        theySay: '可以幫您申請展延。',
        text: '謝謝。展延期間計不計息、算不算逾期、延到哪一天，請用文字傳給我，我看完回覆。',
        spoken: '謝謝。展延期間計不計息、算不算逾期，請用文字傳給我。',
      },
      en: {
        title: 'They offer more time',
        theySay: 'We can give you an extension.',
        text: 'Thank you. Does interest run meanwhile, does it count as overdue, and until which day? Please send me that in writing, and I will answer.',
        spoken: 'Thank you. Does interest run meanwhile, and does it count as overdue?',
      },
    },
  },
  {
    id: 'L27',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '答应撤销上报、停催',
        theySay: '您先还，我帮您撤销上报。',
        text: '请把这一点写进文字方案：撤销什么、什么时候、由谁负责。收到以后我再付款。',
        spoken: '请写进文字方案：撤销什么、什么时候。收到以后我再付款。',
      },
      'zh-TW': {
        title: '答應撤銷通報、停催',
        theySay: '您先繳，我幫您撤銷通報。',
        text: '請把這一點寫進書面方案：撤銷什麼、什麼時候、由誰負責。收到以後我再繳款。',
        spoken: '請寫進書面方案：撤銷什麼、什麼時候。收到以後我再繳款。',
      },
      en: {
        title: 'They promise to withdraw a report',
        theySay: 'Pay now and we will withdraw the report.',
        text: 'Please write that into the plan: what is withdrawn, when, and by whom. I will pay once I have it.',
        spoken: 'Please write that into the plan: what, when and by whom.',
      },
    },
  },
  {
    id: 'L29',
    stage: 'answer',
    when: { oldDebt: false },
    words: {
      'zh-CN': {
        title: '确认我答应的内容',
        theySay: '那您答应这样还，对吗？',
        text: '我答应的是这一份：{{firstDate}}还{{each}}，以后按我发的方案。和这个不同的，请先发文字给我看。',
        spoken: '我答应的是{{firstDate}}还{{each}}，以后按方案。别的请先发文字。',
      },
      'zh-TW': {
        title: '確認我答應的內容',
        theySay: '那您答應這樣繳，對嗎？',
        text: '我答應的是這一份：{{firstDate}}繳{{each}}，之後依我傳的方案。和這個不同的，請先傳文字給我看。',
        spoken: '我答應的是{{firstDate}}繳{{each}}，之後依方案。別的請先傳文字。',
      },
      en: {
        title: 'What I did agree to',
        theySay: 'So you promise to pay like this?',
        text: 'What I agreed to is {{each}} on {{firstDate}} and then the plan I sent. For anything else please send me the words first.',
        spoken:
          'I agreed to {{each}} on {{firstDate}} and then my plan. Anything else in writing first, please.',
      },
    },
  },
] as const satisfies readonly Statement[];
