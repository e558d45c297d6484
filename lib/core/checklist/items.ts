import type { ChecklistItem } from './item';

/**
 * What to have and what to do before the talk. The text of a document is its name: it also stands
 * inside sentences ("I can send the discharge note"), so in English it begins with a plain noun.
 * The ids are kept for good: ticks and proof are stored under them.
 */
export const CHECKLIST: readonly ChecklistItem[] = [
  {
    id: 'dischargeNote',
    sort: 'document',
    reasons: ['ownIllness', 'familyIllness'],
    words: {
      'zh-CN': {
        text: '出院小结',
        hint: '没有就用诊断证明，医院病案室可以补开。',
      },
      'zh-TW': {
        text: '出院病歷摘要',
        hint: '沒有就用診斷證明書，向就診醫院申請。',
      },
      en: {
        text: 'Discharge note',
        hint: 'Or the diagnosis. The hospital’s records desk can print it again.',
      },
    },
  },
  {
    id: 'hospitalInvoices',
    sort: 'document',
    reasons: ['ownIllness', 'familyIllness', 'accident'],
    words: {
      'zh-CN': {
        text: '医院发票',
        hint: '连同费用清单，医院自助机或医院App可以打印。',
      },
      'zh-TW': {
        text: '醫療收據',
        hint: '連同費用明細，可以向醫院申請副本。',
      },
      en: {
        text: 'Hospital invoices',
        hint: 'With the itemised list, from the hospital’s app or desk.',
      },
    },
  },
  {
    id: 'sickLeaveNote',
    sort: 'document',
    reasons: ['ownIllness'],
    words: {
      'zh-CN': {
        text: '病假条',
        hint: '请单位盖章，或由医院开具。',
      },
      'zh-TW': {
        text: '請假證明',
        hint: '請公司蓋章，或由醫院開立。',
      },
      en: {
        text: 'Sick-leave note from work',
        hint: 'Ask HR for a stamped copy.',
      },
    },
  },
  {
    id: 'familyTie',
    sort: 'document',
    reasons: ['familyIllness', 'bereavement', 'divorce'],
    words: {
      'zh-CN': {
        text: '户口本',
        hint: '用来说明家庭成员，只拍需要的那几页。',
      },
      'zh-TW': {
        text: '戶籍謄本',
        hint: '用來說明家庭成員，可以省略記事欄。',
      },
      en: {
        text: 'Family register',
        hint: 'It shows who belongs to the household. Copy only the pages needed.',
      },
    },
  },
  {
    id: 'terminationProof',
    sort: 'document',
    reasons: ['jobLoss'],
    words: {
      'zh-CN': {
        text: '解除劳动合同证明',
        hint: '向原单位人事部门要，需要盖章。',
      },
      'zh-TW': {
        text: '離職證明書',
        hint: '向原公司人資索取，需要蓋章。',
      },
      en: {
        text: 'Proof that the job ended',
        hint: 'Ask the former employer’s HR for a stamped copy.',
      },
    },
  },
  {
    id: 'unemploymentRegistration',
    sort: 'document',
    reasons: ['jobLoss'],
    words: {
      'zh-CN': {
        text: '失业登记记录',
        hint: '当地人社部门的窗口或App可以查到。',
      },
      'zh-TW': {
        text: '失業認定紀錄',
        hint: '向辦理的就業服務站申請。',
      },
      en: {
        text: 'Unemployment registration',
        hint: 'From the local employment office or its app.',
      },
    },
  },
  {
    id: 'benefitRecord',
    sort: 'document',
    reasons: ['jobLoss'],
    words: {
      'zh-CN': {
        text: '失业金领取记录',
        hint: '没有领取就不用准备。',
      },
      'zh-TW': {
        text: '失業給付紀錄',
        hint: '沒有請領就不用準備。',
      },
      en: {
        text: 'Unemployment benefit record',
        hint: 'Leave it out if you receive none.',
      },
    },
  },
  {
    id: 'payslips',
    sort: 'document',
    reasons: ['payCut', 'incomeDelay'],
    words: {
      'zh-CN': {
        text: '变动前后的工资条',
        hint: '各准备两三个月的，方便对比。',
      },
      'zh-TW': {
        text: '變動前後的薪資單',
        hint: '各準備兩三個月，方便對照。',
      },
      en: {
        text: 'Payslips before and after',
        hint: 'Two or three months each, so that the change is clear.',
      },
    },
  },
  {
    id: 'employerNote',
    sort: 'document',
    reasons: ['payCut', 'incomeDelay'],
    words: {
      'zh-CN': {
        text: '单位出具的说明',
        hint: '写明原因和时间，需要盖章。',
      },
      'zh-TW': {
        text: '公司開立的說明',
        hint: '寫明原因和時間，需要蓋章。',
      },
      en: {
        text: 'Note from the employer',
        hint: 'With the reason and the dates, stamped.',
      },
    },
  },
  {
    id: 'wageComplaint',
    sort: 'document',
    reasons: ['incomeDelay'],
    words: {
      'zh-CN': {
        text: '欠薪投诉的受理记录',
        hint: '还没有投诉就不用准备。',
      },
      'zh-TW': {
        text: '欠薪申訴的受理紀錄',
        hint: '還沒有申訴就不用準備。',
      },
      en: {
        text: 'Record of a complaint about unpaid wages',
        hint: 'Leave it out if you made none.',
      },
    },
  },
  {
    id: 'accidentReport',
    sort: 'document',
    reasons: ['accident'],
    words: {
      'zh-CN': {
        text: '事故认定书',
        hint: '没有就用报警回执，处理事故的部门可以补开。',
      },
      'zh-TW': {
        text: '事故證明',
        hint: '沒有就用報案證明，向處理事故的單位申請。',
      },
      en: {
        text: 'Accident report',
        hint: 'Or the police receipt. The office that handled it can issue a copy.',
      },
    },
  },
  {
    id: 'insurerLetter',
    sort: 'document',
    reasons: ['accident', 'disaster'],
    words: {
      'zh-CN': {
        text: '保险公司的通知',
        hint: '受理通知、理赔结果都可以，没有保险就不用准备。',
      },
      'zh-TW': {
        text: '保險公司的通知',
        hint: '受理通知、理賠結果都可以，沒有保險就不用準備。',
      },
      en: {
        text: 'Letter from the insurer',
        hint: 'Leave it out if you were not insured.',
      },
    },
  },
  {
    id: 'disasterRecord',
    sort: 'document',
    reasons: ['disaster'],
    words: {
      'zh-CN': {
        text: '受灾证明',
        hint: '社区或村里开具，写明时间、地点和损失。',
      },
      'zh-TW': {
        text: '受災證明',
        hint: '向里辦公處或公所申請。',
      },
      en: {
        text: 'Record of the disaster from the community',
        hint: 'With the date, the place and the damage.',
      },
    },
  },
  {
    id: 'lossPhotos',
    sort: 'document',
    reasons: ['disaster'],
    words: {
      'zh-CN': {
        text: '受损情况的照片',
        hint: '保留原图，能看到拍摄日期。',
      },
      'zh-TW': {
        text: '受損情況的照片',
        hint: '保留原始檔，看得到拍攝日期。',
      },
      en: {
        text: 'Photos of the damage',
        hint: 'Keep the originals, which carry their date.',
      },
    },
  },
  {
    id: 'closurePapers',
    sort: 'document',
    reasons: ['businessFailure'],
    words: {
      'zh-CN': {
        text: '停业材料',
        hint: '注销文件，或退租协议等能说明停业的材料。',
      },
      'zh-TW': {
        text: '歇業證明',
        hint: '沒有辦理歇業，可以用退租合約等代替。',
      },
      en: {
        text: 'Papers of the closure',
        hint: 'If it is not closed on paper, the end of the shop’s lease can show it.',
      },
    },
  },
  {
    id: 'taxRecord',
    sort: 'document',
    reasons: ['businessFailure'],
    words: {
      'zh-CN': {
        text: '最近的纳税申报记录',
        hint: '电子税务局可以下载。',
      },
      'zh-TW': {
        text: '最近的營業稅申報資料',
        hint: '可以從報稅系統下載。',
      },
      en: {
        text: 'Latest tax returns',
        hint: 'Download them from the tax office’s site.',
      },
    },
  },
  {
    id: 'divorceProof',
    sort: 'document',
    reasons: ['divorce'],
    words: {
      'zh-CN': {
        text: '离婚证',
        hint: '没有就用判决书，只需要能看到日期和双方姓名的页。',
      },
      'zh-TW': {
        text: '離婚協議書',
        hint: '沒有就用判決書，只需要看得到日期和雙方姓名的頁面。',
      },
      en: {
        text: 'Divorce certificate',
        hint: 'Or the judgment. Only the pages with the date and the names.',
      },
    },
  },
  {
    id: 'deathCertificate',
    sort: 'document',
    reasons: ['bereavement'],
    words: {
      'zh-CN': {
        text: '死亡证明',
        hint: '医院或派出所开具，复印件就可以。',
      },
      'zh-TW': {
        text: '死亡證明書',
        hint: '由醫院開立，影本就可以。',
      },
      en: {
        text: 'Death certificate',
        hint: 'From the hospital or the police. A copy is enough.',
      },
    },
  },
  {
    id: 'policeReceipt',
    sort: 'document',
    reasons: ['fraud'],
    words: {
      'zh-CN': {
        text: '报案回执',
        hint: '没有就用立案告知书，向受理报案的派出所要。',
      },
      'zh-TW': {
        text: '報案證明單',
        hint: '向受理報案的派出所索取。',
      },
      en: {
        text: 'Police receipt',
        hint: 'From the station that took the report.',
      },
    },
  },
  {
    id: 'fraudTransfers',
    sort: 'document',
    reasons: ['fraud'],
    words: {
      'zh-CN': {
        text: '被骗款项的转账记录',
        hint: '在银行或支付App里导出。',
      },
      'zh-TW': {
        text: '被騙款項的轉帳紀錄',
        hint: '可以從銀行App下載。',
      },
      en: {
        text: 'Transfer records of the money lost',
        hint: 'Export them from the bank or the payment app.',
      },
    },
  },
  {
    id: 'communityStatement',
    sort: 'document',
    reasons: ['other'],
    words: {
      'zh-CN': {
        text: '社区的情况说明',
        hint: '居委会或村委会开具，写明家庭情况并盖章。',
      },
      'zh-TW': {
        text: '里長開立的證明',
        hint: '寫明家庭狀況，需要蓋章。',
      },
      en: {
        text: 'Statement from the community office',
        hint: 'It describes the household’s situation, stamped.',
      },
    },
  },
  {
    id: 'lowIncomeProof',
    sort: 'document',
    reasons: ['other'],
    words: {
      'zh-CN': {
        text: '困难家庭证明',
        hint: '低保、残疾等证件都可以，没有就不用准备。',
      },
      'zh-TW': {
        text: '低收入戶證明',
        hint: '或身心障礙證明，沒有就不用準備。',
      },
      en: {
        text: 'Low-income certificate',
        hint: 'Or a disability certificate. Leave it out if you have none.',
      },
    },
  },
  {
    id: 'incomeProof',
    sort: 'document',
    reasons: ['accident', 'businessFailure', 'divorce', 'bereavement', 'other'],
    words: {
      'zh-CN': {
        text: '现在的收入证明',
        hint: '工资条、收款记录都可以。',
      },
      'zh-TW': {
        text: '目前的收入證明',
        hint: '薪資單、收款紀錄都可以。',
      },
      en: {
        text: 'Proof of income now',
        hint: 'A payslip or a record of what came in.',
      },
    },
  },
  {
    id: 'bankRecord',
    sort: 'document',
    words: {
      'zh-CN': {
        text: '近6个月的银行流水',
        hint: '在银行或支付App的账单里导出。',
      },
      'zh-TW': {
        text: '近6個月的存摺明細',
        hint: '可以從網路銀行下載，或到ATM補登。',
      },
      en: {
        text: 'Bank records of the last 6 months',
        hint: 'Export it from the bank or the payment app, under bills.',
      },
    },
  },
  {
    id: 'billScreenshot',
    sort: 'contact',
    words: {
      'zh-CN': {
        text: '账单截图，能看到今天的日期',
        hint: '能分开看到本金、利息和费用更好。',
      },
      'zh-TW': {
        text: '帳單截圖，看得到今天的日期',
        hint: '能分開看到本金、利息和費用更好。',
      },
      en: {
        text: 'Screenshot of the bill, with today’s date',
        hint: 'Better still with principal, interest and fees apart.',
      },
    },
  },
  {
    id: 'planFits',
    sort: 'contact',
    words: {
      'zh-CN': {
        text: '方案没有超出每月能还的钱',
        hint: '在“方案”里可以看到。',
      },
      'zh-TW': {
        text: '方案沒有超出每月能繳的錢',
        hint: '在「方案」裡可以看到。',
      },
      en: {
        text: 'My plan fits what I can pay in a month',
        hint: 'See Plan.',
      },
    },
  },
  {
    id: 'idAtHand',
    sort: 'contact',
    words: {
      'zh-CN': {
        text: '登记的手机在手边，记得证件号码',
        hint: '对方会核验身份，但不需要密码。',
      },
      'zh-TW': {
        text: '登記的手機在手邊，記得證件號碼',
        hint: '對方會核對身分，但不需要密碼。',
      },
      en: {
        text: 'Registered phone in hand, ID number known',
        hint: 'They check who you are. They never need a password.',
      },
    },
  },
  {
    id: 'stopTime',
    sort: 'contact',
    words: {
      'zh-CN': {
        text: '定好今天谈到几点',
        hint: '到点没谈成就记下来，改天再谈。',
      },
      'zh-TW': {
        text: '訂好今天談到幾點',
        hint: '時間到了還沒談成就記下來，改天再談。',
      },
      en: {
        text: 'A time to stop for today',
        hint: 'If there is no agreement by then, note it down and try another day.',
      },
    },
  },
  {
    id: 'officialPage',
    sort: 'contact',
    channel: 'chat',
    words: {
      'zh-CN': {
        text: '从官方App或自己输入的网址打开客服',
        hint: '不从短信或别人发的链接进入。',
      },
      'zh-TW': {
        text: '從官方App或自己輸入的網址打開客服',
        hint: '不從簡訊或別人傳的連結進入。',
      },
      en: {
        text: 'Chat opened from the official app, or an address I typed',
        hint: 'Not from an SMS or a link somebody sent.',
      },
    },
  },
  {
    id: 'copiesMasked',
    sort: 'contact',
    channel: 'chat',
    words: {
      'zh-CN': {
        text: '材料遮住了证件号和账号的中间几位',
        hint: '写上“仅用于还款协商”和日期。',
      },
      'zh-TW': {
        text: '文件遮住了證件號碼和帳號的中間幾碼',
        hint: '寫上「僅供還款協商使用」和日期。',
      },
      en: {
        text: 'Middle digits of ID and account covered on every copy',
        hint: 'Write on it “only for repayment talks” and the date.',
      },
    },
  },
  {
    id: 'keepScreens',
    sort: 'contact',
    channel: 'chat',
    words: {
      'zh-CN': {
        text: '准备好随时截图',
        hint: '聊天记录过几天可能就看不到了。',
      },
      'zh-TW': {
        text: '準備好隨時截圖',
        hint: '聊天紀錄過幾天可能就看不到了。',
      },
      en: {
        text: 'Ready to take screenshots',
        hint: 'The chat may be gone after some days.',
      },
    },
  },
  {
    id: 'officialNumber',
    sort: 'contact',
    channel: 'phone',
    words: {
      'zh-CN': {
        text: '自己输入官方客服电话',
        hint: '看卡背面或官方App，不用短信里的号码。',
      },
      'zh-TW': {
        text: '自己輸入官方客服電話',
        hint: '看卡片背面或官方App，不用簡訊裡的號碼。',
      },
      en: {
        text: 'Official number typed by hand',
        hint: 'From the card or the app, not from an SMS.',
      },
    },
  },
  {
    id: 'quietPlace',
    sort: 'contact',
    channel: 'phone',
    words: {
      'zh-CN': {
        text: '安静的地方，手机有电，留出45分钟',
        hint: '可能要等很久，倒杯水放在手边。',
      },
      'zh-TW': {
        text: '安靜的地方，手機有電，留45分鐘',
        hint: '可能要等很久，倒杯水放在手邊。',
      },
      en: {
        text: 'Quiet place, charged phone, 45 minutes',
        hint: 'The wait can be long. Have water within reach.',
      },
    },
  },
  {
    id: 'readOpening',
    sort: 'contact',
    channel: 'phone',
    words: {
      'zh-CN': {
        text: '把开场白读出声一遍',
        hint: '第一句顺了，后面会容易些。',
      },
      'zh-TW': {
        text: '把開場白唸出聲一遍',
        hint: '第一句順了，後面會容易些。',
      },
      en: {
        text: 'Read my opening aloud once',
        hint: 'When the first sentence comes easily, the rest is easier.',
      },
    },
  },
  {
    id: 'noCodes',
    sort: 'safety',
    words: {
      'zh-CN': {
        text: '不要给出密码、短信验证码或卡背面的安全码',
        hint: '真正的客服不需要这些。',
      },
      'zh-TW': {
        text: '不要給出密碼、簡訊驗證碼或卡片背面的安全碼',
        hint: '真正的客服不需要這些。',
      },
      en: {
        text: 'Never give a password, SMS code or card code',
        hint: 'Real staff never need them.',
      },
    },
  },
  {
    id: 'noPrivatePayment',
    sort: 'safety',
    words: {
      'zh-CN': {
        text: '不要付到个人账户，也不要点链接付款',
        hint: '只在官方App或官方账户付。',
      },
      'zh-TW': {
        text: '不要付到個人帳戶，也不要點連結付款',
        hint: '只在官方App或官方帳戶繳。',
      },
      en: {
        text: 'Never pay a personal account, or by a link',
        hint: 'Pay only in the official app or to the official account.',
      },
    },
  },
  {
    id: 'noScreenShare',
    sort: 'safety',
    words: {
      'zh-CN': {
        text: '不要共享屏幕',
        hint: '对方会看到您的验证码和余额。',
      },
      'zh-TW': {
        text: '不要分享螢幕畫面',
        hint: '對方會看到您的驗證碼和餘額。',
      },
      en: {
        text: 'Never share my screen',
        hint: 'It shows your codes and your balance.',
      },
    },
  },
  {
    id: 'noOtherTerms',
    sort: 'safety',
    words: {
      'zh-CN': {
        text: '不要答应方案以外的日期或金额',
        hint: '先说“我看完条款再答复您”。',
      },
      'zh-TW': {
        text: '不要答應方案以外的日期或金額',
        hint: '先說「我看完條款再回覆您」。',
      },
      en: {
        text: 'Never agree to a date or sum outside my plan',
        hint: 'Say you will read the terms first.',
      },
    },
  },
  {
    id: 'noNewLoan',
    sort: 'safety',
    words: {
      'zh-CN': {
        text: '不要为了还这笔款再借新的，也不要拉家人担保',
        hint: '那样欠的会更多，家人也要一起承担。',
      },
      'zh-TW': {
        text: '不要為了繳這筆款再借新的，也不要找家人作保',
        hint: '那樣欠的會更多，家人也要一起承擔。',
      },
      en: {
        text: 'Never take a new loan for this, or let family stand surety',
        hint: 'You would owe more, and they would owe it too.',
      },
    },
  },
  {
    id: 'noFalseProof',
    sort: 'safety',
    words: {
      'zh-CN': {
        text: '不要编造病情、失业，也不要用假材料',
        hint: '会失去信任，还可能要负责任。',
      },
      'zh-TW': {
        text: '不要編造病情、失業，也不要用假文件',
        hint: '會失去信任，還可能要負責任。',
      },
      en: {
        text: 'Never invent an illness, a lost job or a document',
        hint: 'It costs you their trust and can have serious consequences.',
      },
    },
  },
  {
    id: 'noPaidAgent',
    sort: 'safety',
    words: {
      'zh-CN': {
        text: '不要付钱请人代办协商或修复征信',
        hint: '您自己就能免费谈，对方可能扣下您的证件和手机卡。',
      },
      'zh-TW': {
        text: '不要付錢請人代辦協商或修復信用',
        hint: '您自己就能免費談，對方可能扣住您的證件和手機卡。',
      },
      en: {
        text: 'Never pay somebody to negotiate or repair my credit',
        hint: 'You can talk for free. Such agents may keep your ID and your SIM card.',
      },
    },
  },
];
