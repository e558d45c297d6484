import type { Language } from '../settings';

/** The words of the two made-up cases. Names, numbers and tickets belong to nobody. */
export interface SampleWords {
  huabei: {
    lender: string;
    product: string;
    cause: string;
    recoveryBasis: string;
    futureChange: string;
    futureBasis: string;
    cuts: string;
    dischargePlace: string;
    invoicePlace: string;
    recordPlace: string;
    politeName: string;
    contactHours: string;
    botOnly: string;
    noted: string;
    breakdown: string;
    offered: string;
    specialist: string;
    lenderNote: string;
    lenderNoteSource: string;
  };
  card: {
    lender: string;
    product: string;
    cause: string;
    futureChange: string;
    futureBasis: string;
    cuts: string;
  };
}

export const SAMPLE_WORDS: Record<Language, SampleWords> = {
  en: {
    huabei: {
      lender: 'Alipay',
      product: 'Huabei',
      cause: 'a hospital stay',
      recoveryBasis: 'The doctor expects me back at work in the spring.',
      futureChange: 'I go back to full hours',
      futureBasis: 'My employer has agreed to it in writing.',
      cuts: 'eating out, two subscriptions and taxis',
      dischargePlace: 'Documents › Huabei › discharge.pdf',
      invoicePlace: 'Documents › Huabei › invoices.pdf',
      recordPlace: 'Phone › Alipay › Bills › Export',
      politeName: 'Ms Chen',
      contactHours: 'weekdays 18:00 to 20:00',
      botOnly: 'Reached the bot only.',
      noted: 'Situation noted. No authority to agree.',
      breakdown: 'To send the fee breakdown',
      offered: 'Plan offered. They will review it.',
      specialist: 'A specialist replies within 3 working days',
      lenderNote: 'Said that a plan over twelve instalments needs a review by another team.',
      lenderNoteSource: 'Agent 31840, by phone',
    },
    card: {
      lender: 'China Merchants Bank',
      product: 'credit card',
      cause: 'a pay cut at work',
      futureChange: 'my second job begins',
      futureBasis: 'I have signed the contract.',
      cuts: 'the gym and all online shopping',
    },
  },
  'zh-CN': {
    huabei: {
      lender: '支付宝',
      product: '花呗',
      cause: '生病住院',
      recoveryBasis: '医生预计春天可以恢复上班。',
      futureChange: '恢复全职上班',
      futureBasis: '单位已经书面同意。',
      cuts: '外食、两个会员和打车',
      dischargePlace: '文档 › 花呗 › 出院小结.pdf',
      invoicePlace: '文档 › 花呗 › 发票.pdf',
      recordPlace: '手机 › 支付宝 › 账单 › 导出',
      politeName: '陈女士',
      contactHours: '工作日18:00到20:00',
      botOnly: '只接到机器人。',
      noted: '情况已登记，说没有权限答应。',
      breakdown: '发费用明细过来',
      offered: '提了方案，对方说会审核。',
      specialist: '专员3个工作日内答复',
      lenderNote: '说超过十二期的方案要另一个部门审核。',
      lenderNoteSource: '工号31840，电话里说的',
    },
    card: {
      lender: '招商银行',
      product: '信用卡',
      cause: '单位降薪',
      futureChange: '第二份工作开始上班',
      futureBasis: '合同已经签了。',
      cuts: '健身房和网购',
    },
  },
  'zh-TW': {
    huabei: {
      lender: '支付寶',
      product: '花唄',
      cause: '生病住院',
      recoveryBasis: '醫師預計春天可以恢復上班。',
      futureChange: '恢復全職上班',
      futureBasis: '公司已經書面同意。',
      cuts: '外食、兩個訂閱和計程車',
      dischargePlace: '文件 › 花唄 › 出院病摘.pdf',
      invoicePlace: '文件 › 花唄 › 收據.pdf',
      recordPlace: '手機 › 支付寶 › 帳單 › 匯出',
      politeName: '陳小姐',
      contactHours: '平日18:00到20:00',
      botOnly: '只接到機器人。',
      noted: '情況已登記，說沒有權限答應。',
      breakdown: '寄費用明細過來',
      offered: '提了方案，對方說會審核。',
      specialist: '專員3個工作天內回覆',
      lenderNote: '說超過十二期的方案要另一個部門審核。',
      lenderNoteSource: '工號31840，電話裡說的',
    },
    card: {
      lender: '招商銀行',
      product: '信用卡',
      cause: '公司減薪',
      futureChange: '第二份工作開始上班',
      futureBasis: '合約已經簽了。',
      cuts: '健身房和網購',
    },
  },
};
