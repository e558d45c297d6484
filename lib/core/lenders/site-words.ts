/** Words that fakes of lenders put beside a name. In letters, as they stand in an address. */
export const LURES: ReadonlySet<string> = new Set([
  'kefu',
  'service',
  'support',
  'login',
  'signin',
  'pay',
  'payment',
  'loan',
  'loans',
  'card',
  'cards',
  'xyk',
  'xinyongka',
  'credit',
  'jinrong',
  'finance',
  'huankuan',
  'daikuan',
  'jiekuan',
  'bank',
  'ebank',
  'wangyin',
  'vip',
  'help',
  'online',
  'zaixian',
  'customer',
  'cuishou',
  'xieshang',
  'fenqi',
  'yanqi',
  'repay',
  'refund',
  'tuikuan',
  'tuixi',
  'jianxi',
  'zhuxiao',
  'zhengxin',
  'anquan',
  'security',
  'secure',
  'safe',
  'verify',
  'account',
  'baitiao',
  'jintiao',
  'huabei',
  'jiebei',
  'weilidai',
  'fawu',
  'rexian',
  'hotline',
]);

/** Endings under which a name of three letters or fewer is likely meant for people in China. */
export const LIKELY_ENDINGS: ReadonlySet<string> = new Set([
  'cn',
  'com.cn',
  'net.cn',
  'org.cn',
  'cc',
  'top',
  'xyz',
  'vip',
  'shop',
  'club',
  'site',
  'online',
  'icu',
  'wang',
  'ltd',
  'work',
  'cyou',
  'fun',
  'store',
  'bond',
  'sbs',
  'cfd',
  'buzz',
]);

/**
 * Hosts of customer-service software. A lender's name in front of them is how their customers'
 * chats are addressed: neither official by itself nor a fake.
 */
export const CHAT_HOSTS: ReadonlySet<string> = new Set([
  'zendesk.com',
  'salesforce.com',
  'force.com',
  'my.site.com',
  'salesforce-sites.com',
  'intercom.io',
  'freshdesk.com',
  'udesk.cn',
  'qiyukf.com',
  'qiyukf.net',
  'sobot.com',
  'easemob.com',
  'meiqia.com',
  'meiqia.cn',
  '7moor.com',
  'livechatinc.com',
  'tencentcloud.com',
]);

/**
 * Domains that a rule would take for a fake: the lenders' own which are not in the directory (they
 * are not called official either), and known companies of like names.
 */
export const KNOWN_OTHERS: ReadonlySet<string> = new Set([
  // Of Alipay and its group.
  'alipayplus.com',
  'alipaydev.com',
  'alipay-eco.com',
  'alipayhk.com',
  'alipay.hk',
  'alipayobjects.com',
  // Of banks in the directory.
  'ccb.com.cn',
  'citicbank.com.cn',
  'pingan.com.cn',
  'icbc.com.ar',
  'icbcasia.com',
  'icbc-us.com',
  'icbclondon.com',
  'bankcomm.com.hk',
  // Of Meituan and Douyin.
  'meituan.net',
  'meituandianping.com',
  'douyinpic.com',
  'douyinstatic.com',
  'douyinvod.com',
  // Of JD.
  'jdpay.com',
  'jd.hk',
  // The Insurance Corporation of British Columbia.
  'icbc.com',
  // Banks abroad.
  'webbank.com',
  'mbank.pl',
]);

/** Names that are one letter from a lender's and well known by themselves, under any ending. */
export const KNOWN_NAMES: ReadonlySet<string> = new Set([
  'citibank',
  'webbank',
  'mbank',
  'ebank',
  'debank',
  'nubank',
  'mybanks',
]);

/** Names that are everyday words: alone under another ending they say little. */
export const EVERYDAY_NAMES: ReadonlySet<string> = new Set(['webank', 'mybank', 'pingan', 'spdb']);

/** Names of two characters that mean nothing else, unlike 白条 or 金条. */
export const COINED_NAMES: ReadonlySet<string> = new Set(['花呗', '借呗', '花唄', '借唄']);
