import type { Statement } from '../statement';

/** What the agent may say, and a short, true and polite answer. */
export const answerStatements = [
  {
    id: 'L04',
    stage: 'answer',
    when: { nothingLeft: false, oldDebt: false },
    words: {
      'zh-CN': {
        title: '一次还清',
        theySay: '今天必须全部还清。',
        text: '今天一次还清我做不到，随口答应只会再次失约。我能做到的是{{firstDate}}还{{each}}。',
        spoken: '今天一次还清我做不到。我能做到的是{{firstDate}}还{{each}}。',
      },
      'zh-TW': {
        title: '一次繳清',
        theySay: '今天必須全部繳清。',
        text: '今天一次繳清我做不到，隨口答應只會再次失約。我能做到的是{{firstDate}}繳{{each}}。',
        spoken: '今天一次繳清我做不到。我能做到的是{{firstDate}}繳{{each}}。',
      },
      en: {
        title: 'Pay in full',
        theySay: 'Pay it all today.',
        text: 'I cannot pay it all today, and saying yes would only mean another missed payment. I can pay {{each}} on {{firstDate}}.',
        spoken: 'I cannot pay it all today. I can pay {{each}} on {{firstDate}}.',
      },
    },
  },
  {
    id: 'S22',
    stage: 'answer',
    when: { nothingLeft: false, oldDebt: false },
    words: {
      'zh-CN': {
        title: '今天没有可付的钱',
        theySay: '今天总得先还一点。',
        text: '今天没有可付的钱，我不想随口答应。我能做到的是{{firstDate}}还{{each}}，请您记录下来。',
        spoken: '今天没有可付的钱。我能做到的是{{firstDate}}还{{each}}。',
      },
      'zh-TW': {
        title: '今天沒有錢可以繳',
        theySay: '今天總要先繳一點。',
        text: '今天沒有錢可以繳，我不想隨口答應。我能做到的是{{firstDate}}繳{{each}}，請您記錄下來。',
        spoken: '今天沒有錢可以繳。我能做到的是{{firstDate}}繳{{each}}。',
      },
      en: {
        title: 'Nothing to pay today',
        theySay: 'You have to pay something today.',
        text: 'I have nothing to pay today and do not want to say yes to something I cannot do. What I can do is {{each}} on {{firstDate}}. Please note that down.',
        spoken: 'I have nothing to pay today. What I can do is {{each}} on {{firstDate}}.',
      },
    },
  },
  {
    id: 'L06',
    stage: 'answer',
    when: { nothingLeft: true, oldDebt: false },
    words: {
      'zh-CN': {
        title: '目前没有余款',
        theySay: '今天必须还一笔。',
        text: '目前付完基本生活开支就没有余款，随口答应只会再次失约。请先记录我的情况，再告诉我可以申请哪些安排。',
        spoken: '目前付完基本生活就没有余款。请先记录我的情况，告诉我可以申请什么。',
      },
      'zh-TW': {
        title: '目前沒有餘款',
        theySay: '今天必須繳一筆。',
        text: '目前付完基本生活開銷就沒有餘款，隨口答應只會再次失約。請先記錄我的狀況，再告訴我可以申請哪些方案。',
        spoken: '目前付完基本生活就沒有餘款。請先記錄我的狀況，告訴我可以申請什麼。',
      },
      en: {
        title: 'Nothing is left now',
        theySay: 'You must make a payment today.',
        text: 'Nothing is left after basics at present, and saying yes would only mean another missed payment. Please note my situation and tell me which arrangements I can apply for.',
        spoken:
          'Nothing is left after basics at present. Please note my situation and tell me what I can apply for.',
      },
    },
  },
  {
    id: 'S21',
    stage: 'answer',
    when: { has: ['todayAmount'], oldDebt: false },
    words: {
      'zh-CN': {
        title: '今天最多付这些',
        theySay: '今天至少把最低还款付了。',
        text: '今天我最多能付{{todayAmount}}，再多会影响房租和吃饭。请先说明会冲抵哪一项、算不算进方案，我再走官方渠道付。',
        spoken: '今天我最多能付{{todayAmount}}。请先说明冲抵哪一项、算不算进方案。',
      },
      'zh-TW': {
        title: '今天最多繳這些',
        theySay: '今天至少先繳最低應繳金額。',
        text: '今天我最多能繳{{todayAmount}}，再多會影響房租和吃飯。請先說明會沖抵哪一項、算不算進方案，我再走官方管道繳。',
        spoken: '今天我最多能繳{{todayAmount}}。請先說明沖抵哪一項、算不算進方案。',
      },
      en: {
        title: 'The most I can pay today',
        theySay: 'Pay at least the minimum today.',
        text: 'The most I can pay today is {{todayAmount}}; more would come out of rent and food. Please tell me first what it covers and if it counts in the plan. Then I will pay in the official channel.',
        spoken:
          'The most I can pay today is {{todayAmount}}. Please tell me first what it covers and if it counts in the plan.',
      },
    },
  },
  {
    id: 'S23',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '不再借钱来还',
        theySay: '先找家里人借一点。',
        text: '我不打算再借钱来还这笔款，那样只会更难。请按我的实际能力来谈。',
      },
      'zh-TW': {
        title: '不再借錢來繳',
        theySay: '先跟家人借一點。',
        text: '我不打算再借錢來繳這筆款項，那樣只會更難。請依我的實際能力來談。',
      },
      en: {
        title: 'No more borrowing',
        theySay: 'Borrow from your family.',
        text: 'I will not borrow again to pay this; it would make things harder. Please work from what I can afford.',
      },
    },
  },
  {
    id: 'S19',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '政策不允许',
        theySay: '政策上不允许。',
        text: '理解您要按规定办。请问有没有可以审核特殊情况的部门？麻烦帮我提交一份申请，并给我单号。',
        spoken: '理解您要按规定办。请问哪个部门能审核特殊情况，帮我提交申请并给我单号好吗？',
      },
      'zh-TW': {
        title: '政策不允許',
        theySay: '政策上不允許。',
        text: '我理解您要依規定辦理。請問有沒有可以審核特殊狀況的部門？麻煩幫我提出申請，並給我案件編號。',
        spoken:
          '我理解您要依規定辦理。請問哪個部門能審核特殊狀況，幫我提出申請並給我案件編號好嗎？',
      },
      en: {
        title: 'Policy does not allow it',
        theySay: 'Our policy does not allow it.',
        text: 'I understand you follow policy. Is there a team that looks at exceptions? Please submit a request for me and give me the ticket number.',
        spoken:
          'Which team looks at exceptions? Please submit a request for me and give me the ticket number.',
      },
    },
  },
  {
    id: 'S20',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '转主管或专员',
        theySay: '这个我没有权限。',
        text: '谢谢您。这可能超出您的权限，麻烦转给主管或协商专员。如果不方便，请登记下来，约个回电时间。',
        spoken: '这可能超出您的权限，麻烦转主管或协商专员，或者约个回电。',
      },
      'zh-TW': {
        title: '轉主管或專員',
        theySay: '這個我沒有權限。',
        text: '謝謝您。這可能超出您的權限，麻煩轉給主管或協商專員。如果不方便，請登記下來，約個回電時間。',
        spoken: '這可能超出您的權限，麻煩轉主管或協商專員，或者約個回電。',
      },
      en: {
        title: 'Ask for a supervisor',
        theySay: 'I am not able to decide this.',
        text: 'Thank you. This may be above your authority. Please transfer me to a supervisor or the team for repayment plans. If that is not possible now, please book a call back.',
        spoken:
          'This may be above your authority. Please transfer me to a supervisor or book a call back.',
      },
    },
  },
  {
    id: 'S30',
    stage: 'answer',
    when: {
      offer: ['instalments', 'deferral'],
      nothingLeft: false,
      oldDebt: false,
      regularPlan: true,
    },
    words: {
      'zh-CN': {
        title: '对方的方案太高',
        theySay: '每个月要再多还一些。',
        text: '谢谢您的方案，不过每月的金额超出我能承受的{{#theirGap}}：{{theirInstalment}}多了{{theirGap}}{{/theirGap}}。能否改为每期{{each}}，共{{instalments}}？',
      },
      'zh-TW': {
        title: '對方的方案太高',
        theySay: '每個月要再多繳一些。',
        text: '謝謝您的方案，不過每月的金額超出我能負擔的{{#theirGap}}：{{theirInstalment}}多了{{theirGap}}{{/theirGap}}。能不能改成每期{{each}}，共{{instalments}}？',
      },
      en: {
        title: 'Their offer is too high',
        theySay: 'You would have to pay more each month.',
        text: 'Thank you for the offer, but it is more than I can manage{{#theirGap}}: {{theirInstalment}} a month is {{theirGap}} too much{{/theirGap}}. Could it be {{each}} each time, in {{instalments}}?',
      },
    },
  },
  {
    id: 'S29',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '催我马上答应',
        theySay: '这个方案只有今天有效。',
        text: '我需要看到完整条款再决定。请先发给我，我看完{{#replyBy}}，{{replyBy}}前{{/replyBy}}就答复您。',
        spoken: '我需要看到完整条款再决定，请先发给我。',
      },
      'zh-TW': {
        title: '要我馬上答應',
        theySay: '這個方案只有今天有效。',
        text: '我需要看到完整條款再決定。請先傳給我，我看完{{#replyBy}}，{{replyBy}}前{{/replyBy}}就回覆您。',
        spoken: '我需要看到完整條款再決定，請先傳給我。',
      },
      en: {
        title: 'Pressed to agree now',
        theySay: 'This offer ends today, so agree now.',
        text: 'I need to see the full terms before I decide. Please send them to me. I will answer{{#replyBy}} by {{replyBy}},{{/replyBy}} when I have read them.',
        spoken: 'I need to see the full terms before I decide. Please send them to me.',
      },
    },
  },
  {
    id: 'S24',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '上报征信',
        theySay: '再不还就上报征信了。',
        text: '我理解会按规定报送。请告诉我现在的报送状态，以及谈成方案后会怎么标记。如果信息有误，我会提出异议。',
        spoken: '我理解会按规定报送。请问现在的报送状态，谈成方案后怎么标记？',
      },
      'zh-TW': {
        title: '通報信用紀錄',
        theySay: '再不繳就會通報信用紀錄。',
        text: '我理解會依規定通報。請告訴我目前的通報狀態，以及談成方案後會怎麼註記。如果資料有誤，我會申請更正。',
        spoken: '我理解會依規定通報。請問目前的通報狀態，談成方案後怎麼註記？',
      },
      en: {
        title: 'Credit bureau',
        theySay: 'We will report it to the credit bureau.',
        text: 'I understand that reporting follows the rules. What is reported now, and how will a plan be marked? If anything is wrong, I will ask to have it corrected.',
        spoken:
          'I understand that reporting follows the rules. What is reported now, and how will a plan be marked?',
      },
    },
  },
  {
    id: 'S25',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '走法律程序',
        theySay: '我们会走法律程序。',
        text: '如果走诉讼，请把文书寄到我登记的地址，我会配合。在那之前我仍希望协商，请记录我今天的方案。',
        spoken: '如果走诉讼，请把文书寄到我登记的地址。在那之前我仍希望协商，请记录我今天的方案。',
      },
      'zh-TW': {
        title: '走法律程序',
        theySay: '我們會走法律程序。',
        text: '如果走訴訟，請把文書寄到我登記的地址，我會配合。在那之前我仍希望協商，請記錄我今天的方案。',
        spoken: '如果走訴訟，請把文書寄到我登記的地址。在那之前我仍希望協商，請記錄我今天的方案。',
      },
      en: {
        title: 'Court',
        theySay: 'We will take you to court.',
        text: 'If it goes to court, please send papers to my registered address; I will take part. Until then I still want to settle this. Please note the offer I made today.',
        spoken:
          'If it goes to court, please send papers to my registered address. Until then I still want to settle this.',
      },
    },
  },
  {
    id: 'S31',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '要材料',
        theySay: '请提供困难证明材料。',
        text: '请给我材料清单、格式、提交入口和截止时间。{{#evidence}}我手上已有{{evidence}}。{{/evidence}}{{#documentsBy}}{{documentsBy}}前我提交。{{/documentsBy}}提交后麻烦给我一个回执。',
        spoken: '请告诉我要哪些材料、交到哪里、什么时候前交。',
      },
      'zh-TW': {
        title: '要文件',
        theySay: '請提供困難證明文件。',
        text: '請給我文件清單、格式、上傳方式和截止時間。{{#evidence}}我手上已有{{evidence}}。{{/evidence}}{{#documentsBy}}{{documentsBy}}前我送出。{{/documentsBy}}送出後麻煩給我一個收件確認。',
        spoken: '請告訴我要哪些文件、交到哪裡、什麼時候前交。',
      },
      en: {
        title: 'They ask for documents',
        theySay: 'Please send proof of your hardship.',
        text: 'Please tell me which documents, in what format, where to send them and by when.{{#evidence}} I already have {{evidence}}.{{/evidence}}{{#documentsBy}} I will send them by {{documentsBy}}.{{/documentsBy}} Please confirm when you receive them.',
        spoken: 'Please tell me which documents, where to send them and by when.',
      },
    },
  },
  {
    id: 'S32',
    stage: 'answer',
    when: { has: ['disputedItem'] },
    words: {
      'zh-CN': {
        title: '有一项我有疑问',
        theySay: '账单上的金额都是对的。',
        text: '{{disputedItem}}{{#disputedAmount}}{{disputedAmount}}{{/disputedAmount}}我暂时不认可，请给我合同条款和计算过程。没有争议的部分可以先谈。',
        spoken: '{{disputedItem}}我暂时不认可，请给我条款和计算过程。没有争议的可以先谈。',
      },
      'zh-TW': {
        title: '有一項我有疑問',
        theySay: '帳單上的金額都是對的。',
        text: '{{disputedItem}}{{#disputedAmount}}{{disputedAmount}}{{/disputedAmount}}我暫時不認可，請給我合約條款和計算過程。沒有爭議的部分可以先談。',
        spoken: '{{disputedItem}}我暫時不認可，請給我條款和計算過程。沒有爭議的可以先談。',
      },
      en: {
        title: 'One item I question',
        theySay: 'All the charges on your bill are right.',
        text: 'I do not accept this item yet: {{disputedItem}}{{#disputedAmount}}, {{disputedAmount}}{{/disputedAmount}}. Please send me the clause and the calculation. We can go on with the rest.',
        spoken:
          'I do not accept this item yet: {{disputedItem}}. Please send me the clause and the calculation.',
      },
    },
  },
  {
    id: 'S46',
    stage: 'answer',
    when: { oldDebt: true },
    words: {
      'zh-CN': {
        title: '很久以前的款项',
        theySay: '这笔款您打算什么时候还？',
        text: '我需要先核实这笔款的合同和最近的往来记录，请把资料发给我。核实之前，我不作还款承诺。',
      },
      'zh-TW': {
        title: '很久以前的款項',
        theySay: '這筆款項您打算什麼時候繳？',
        text: '我需要先核對這筆款項的合約和最近的往來紀錄，請把資料傳給我。核對之前，我不做繳款承諾。',
      },
      en: {
        title: 'A debt from long ago',
        theySay: 'So when will you pay this?',
        text: 'I need to check the contract and the latest records first. Please send them to me. Until then I make no payment promise.',
      },
    },
  },
  {
    id: 'S05',
    stage: 'answer',
    when: { channel: 'phone' },
    words: {
      'zh-CN': {
        title: '对方打电话来',
        theySay: '您好，我来电谈您逾期的款项。',
        text: '请告诉我机构全称、您的工号和委托方。我先打{{lender}}的官方客服核实，核实后再谈。',
      },
      'zh-TW': {
        title: '對方打電話來',
        theySay: '您好，我來電談您逾期的款項。',
        text: '請告訴我公司全名、您的專員編號和委託方。我先打{{lender}}的官方客服確認，確認後再談。',
      },
      en: {
        title: 'They called me',
        theySay: 'I am calling about your overdue account.',
        text: 'Please give me your company’s full name, your agent number and who instructed you. I will check with the official line of {{lender}} first, then we can talk.',
      },
    },
  },
  {
    id: 'S28',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '转给了第三方',
        theySay: '您的账户已转给合作公司处理。',
        text: '请确认这笔款是否委托了第三方，公司名称是什么。还款是不是仍走官方渠道？',
      },
      'zh-TW': {
        title: '轉給第三方',
        theySay: '您的帳戶已轉給合作公司處理。',
        text: '請確認這筆款項是否委託第三方，公司名稱是什麼。繳款是不是仍走官方管道？',
      },
      en: {
        title: 'Passed to another company',
        theySay: 'Another company handles your account now.',
        text: 'Has this been passed to a third party, and what is its name? Do I still pay in the official channel?',
      },
    },
  },
  {
    id: 'S36',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '私下加好友、转账',
        theySay: '加我微信，直接转给我就行。',
        text: '还款我只走官方App或官方对公账户。我不加私人微信，不转个人账户，也不共享屏幕。',
        spoken: '还款我只走官方App或对公账户。私人微信、个人账户、共享屏幕我不用。',
      },
      'zh-TW': {
        title: '私下加好友、轉帳',
        theySay: '加我好友，直接轉帳給我就好。',
        text: '繳款我只走官方App或公司帳戶。我不加私人好友，不轉個人帳戶，也不分享螢幕畫面。',
        spoken: '繳款我只走官方App或公司帳戶。私人好友、個人帳戶、分享螢幕我不用。',
      },
      en: {
        title: 'A private chat or account',
        theySay: 'Add me on WeChat and pay me there.',
        text: 'I pay only in the official app or to the company’s own account. I do not use private chats, personal accounts or screen sharing.',
        spoken:
          'I pay only in the official app or to the company’s own account. No private chats and no screen sharing.',
      },
    },
  },
  {
    id: 'S26',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '联系了我的家人或单位',
        theySay: '我们已经联系了您的家人。',
        text: '请只联系我本人。{{#contactedOn}}{{contactedOn}}{{/contactedOn}}有人联系了我身边的人并提到欠款{{#contactedWho}}（{{contactedWho}}）{{/contactedWho}}，请登记下来，停止这样联系，并给我一个单号。',
        spoken: '请只联系我本人。有人联系了我身边的人，请登记、停止，并给我单号。',
      },
      'zh-TW': {
        title: '聯絡了我的家人或公司',
        theySay: '我們已經聯絡了您的家人。',
        text: '請只聯絡我本人。{{#contactedOn}}{{contactedOn}}{{/contactedOn}}有人聯絡了我身邊的人並提到欠款{{#contactedWho}}（{{contactedWho}}）{{/contactedWho}}，請登記下來，停止這樣聯絡，並給我案件編號。',
        spoken: '請只聯絡我本人。有人聯絡了我身邊的人，請登記、停止，並給我案件編號。',
      },
      en: {
        title: 'Family or work was contacted',
        theySay: 'We have already contacted your family.',
        text: 'Please contact only me. {{#contactedOn}}On {{contactedOn}} {{/contactedOn}}people close to me were told about the debt{{#contactedWho}}: {{contactedWho}}{{/contactedWho}}. Please log it, stop it and give me a case number.',
        spoken: 'Please contact only me. Log it, stop it and give me a case number.',
      },
    },
  },
  {
    id: 'S27',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '来电的时间',
        theySay: '您不还，我们会一直打。',
        text: '请在这个时段联系我：{{contactHours}}。{{#callsToday}}今天已来电{{callsToday}}次。{{/callsToday}}晚上十点到早上八点请不要来电，谢谢。',
      },
      'zh-TW': {
        title: '來電的時間',
        theySay: '您不繳，我們會一直打。',
        text: '請在這個時段聯絡我：{{contactHours}}。{{#callsToday}}今天已來電{{callsToday}}次。{{/callsToday}}晚上十點到早上八點請不要來電，謝謝。',
      },
      en: {
        title: 'When to call me',
        theySay: 'We will keep calling until you pay.',
        text: 'Please contact me at these times: {{contactHours}}.{{#callsToday}} Calls so far today: {{callsToday}}.{{/callsToday}} Please do not call between 10 pm and 8 am. Thank you.',
      },
    },
  },
  {
    id: 'S35',
    stage: 'answer',
    when: { channel: 'phone' },
    words: {
      'zh-CN': {
        title: '录音',
        theySay: '本次通话可能会被录音。',
        text: '好的。我也会留存这次通话，方便以后按约定履行，您看可以吗？',
      },
      'zh-TW': {
        title: '錄音',
        theySay: '本次通話可能會錄音。',
        text: '好的。我也會保留這次通話的錄音，方便之後依約定履行，您同意嗎？',
      },
      en: {
        title: 'Recording',
        theySay: 'This call may be recorded.',
        text: 'That is fine. I would like to keep a recording too, so that I can follow what we agree. Is that all right?',
      },
    },
  },
  {
    id: 'S38',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '说话难听',
        theySay: '您就是存心不想还。',
        text: '请文明沟通。我愿意解决问题，但不接受辱骂或威胁。麻烦换一位同事，时间和工号我会记下来。',
        spoken: '请文明沟通，我愿意解决问题。麻烦换一位同事，时间和工号我会记下来。',
      },
      'zh-TW': {
        title: '說話難聽',
        theySay: '您就是存心不想繳。',
        text: '請文明溝通。我願意解決問題，但不接受辱罵或威脅。麻煩換一位同事，時間和專員編號我會記下來。',
        spoken: '請文明溝通，我願意解決問題。麻煩換一位同事，時間和專員編號我會記下來。',
      },
      en: {
        title: 'Insults',
        theySay: 'You never meant to pay anyway.',
        text: 'Please be civil. I want to resolve this, but not with insults or threats. Please put a colleague on. I am noting the time and your agent number.',
        spoken: 'Please be civil, I want to resolve this. Please put a colleague on.',
      },
    },
  },
  {
    id: 'S37',
    stage: 'answer',
    words: {
      'zh-CN': {
        title: '我需要停一下',
        theySay: '怎么不说话了？',
        text: '请给我一分钟，我缓一缓再回答您。如果不方便，我们另约个时间再谈。',
      },
      'zh-TW': {
        title: '我需要停一下',
        theySay: '怎麼不說話了？',
        text: '請給我一分鐘，我緩一緩再回答您。如果不方便，我們另外約時間再談。',
      },
      en: {
        title: 'I need a moment',
        theySay: 'Why have you gone quiet?',
        text: 'Please give me a minute before I answer. If that does not suit you, let us find another time to speak.',
      },
    },
  },
] as const satisfies readonly Statement[];
