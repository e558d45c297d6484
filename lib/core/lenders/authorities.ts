import type { Language } from '../case/settings';

/** An office or a line that helps besides the lender. */
export interface Authority {
  id: string;
  name: Record<Language, string>;
  /** What it is for, in a few words. */
  use: Record<Language, string>;
  phone?: string;
  domain?: string;
  confidence: 'H' | 'M';
  source: string;
  /** ISO date on which it was last checked. */
  checked: string;
}

const CHECKED = '2026-11-23';

/** Public lines of the mainland of China. Numbers change: each row has its source and day. */
export const AUTHORITIES: readonly Authority[] = [
  {
    id: 'fraud',
    name: { 'zh-CN': '反诈专线', 'zh-TW': '反詐專線', en: 'Anti-fraud line' },
    use: {
      'zh-CN': '怀疑被骗，或已付款、已给验证码；紧急时拨打110',
      'zh-TW': '懷疑被騙，或已付款、已給驗證碼；緊急時撥打110',
      en: 'You suspect a fraud, or have paid or given a code; in an emergency 110',
    },
    phone: '96110',
    confidence: 'H',
    source: 'vCards public number list, 21 August 2026, and Xinhua, 16 March 2026',
    checked: CHECKED,
  },
  {
    id: 'nfra',
    name: {
      'zh-CN': '国家金融监督管理总局',
      'zh-TW': '國家金融監督管理總局',
      en: 'National Financial Regulatory Administration',
    },
    use: {
      'zh-CN': '与银行、消费金融公司的纠纷投诉',
      'zh-TW': '與銀行、消費金融公司的糾紛投訴',
      en: 'Complaints about banks and consumer finance companies',
    },
    phone: '12378',
    domain: 'nfra.gov.cn',
    confidence: 'H',
    source: 'Two public pages (szcga.com, dataiw.cn) and links in public source files',
    checked: CHECKED,
  },
  {
    id: 'pboc',
    name: {
      'zh-CN': '人民银行金融消费权益热线',
      'zh-TW': '人民銀行金融消費權益熱線',
      en: 'People’s Bank consumer line',
    },
    use: {
      'zh-CN': '按当地受理；请先向对方机构投诉',
      'zh-TW': '按當地受理；請先向對方機構投訴',
      en: 'Answered locally; complain to the lender first',
    },
    phone: '12363',
    confidence: 'H',
    source: 'Qinghai province notice, 20 March 2014, and a public page (szginin.com)',
    checked: CHECKED,
  },
  {
    id: 'credit',
    name: { 'zh-CN': '征信中心', 'zh-TW': '徵信中心', en: 'Credit Reference Centre' },
    use: {
      'zh-CN': '查询本人信用报告、提出异议',
      'zh-TW': '查詢本人信用報告、提出異議',
      en: 'Your own credit report, and objections to it',
    },
    phone: '400-810-8866',
    domain: 'pbccrc.org.cn',
    confidence: 'M',
    source: 'Kankan News, and links in public source files (domain)',
    checked: CHECKED,
  },
  {
    id: 'nifa',
    name: {
      'zh-CN': '互联网金融举报平台',
      'zh-TW': '網際網路金融舉報平台',
      en: 'Internet finance report platform',
    },
    use: {
      'zh-CN': '举报不当的追讨方式',
      'zh-TW': '舉報不當的追討方式',
      en: 'Reports of improper collection',
    },
    domain: 'jubao.nifa.org.cn',
    confidence: 'M',
    source: 'A public page (qllr.org)',
    checked: CHECKED,
  },
  {
    id: 'legal',
    name: { 'zh-CN': '法律援助', 'zh-TW': '法律援助', en: 'Legal aid' },
    use: { 'zh-CN': '免费法律咨询', 'zh-TW': '免費法律諮詢', en: 'Free legal advice' },
    phone: '12348',
    domain: '12348.gov.cn',
    confidence: 'H',
    source: 'vCards public number list, 21 August 2026',
    checked: CHECKED,
  },
  {
    id: 'city',
    name: { 'zh-CN': '政务服务热线', 'zh-TW': '政務服務熱線', en: 'City hotline' },
    use: {
      'zh-CN': '不知道找谁时的总机',
      'zh-TW': '不知道找誰時的總機',
      en: 'When you do not know whom to ask',
    },
    phone: '12345',
    confidence: 'H',
    source: 'vCards public number list, 21 August 2026',
    checked: CHECKED,
  },
  {
    id: 'spam',
    name: { 'zh-CN': '不良信息举报', 'zh-TW': '不良資訊舉報', en: 'Nuisance calls and messages' },
    use: {
      'zh-CN': '举报骚扰电话和短信',
      'zh-TW': '舉報騷擾電話和簡訊',
      en: 'Reports of nuisance calls and messages',
    },
    phone: '12321',
    domain: '12321.cn',
    confidence: 'H',
    source: 'vCards public number list, 21 August 2026',
    checked: CHECKED,
  },
  {
    id: 'mind',
    name: { 'zh-CN': '心理援助热线', 'zh-TW': '心理援助熱線', en: 'Mental health line' },
    use: {
      'zh-CN': '压力大、睡不着时，找人说说',
      'zh-TW': '壓力大、睡不著時，找人說說',
      en: 'Somebody to talk to when it is too much',
    },
    phone: '12356',
    confidence: 'H',
    source: 'NetEase news on the national line of May 2025',
    checked: CHECKED,
  },
];
