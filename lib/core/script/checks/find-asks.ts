import type { Finding } from './finding';

/** Things that a lender decides one by one; each pattern is one request. */
const ASKS: readonly RegExp[] = [
  /减免|免除|免收|少收|waive|write off|reduce (?:the |my )?(?:late )?fees?/,
  /延期|展延|延后|推迟|缓(?:一缓|几|两)|宽限|defer|postpone|extension|payment holiday|pause (?:my )?payments?/,
  /(?<!已|还在|个性化)分(?:\d+|[一二三四五六七八九十]+|几)期|(?:做|办|申请|改成?|改为)(?:个性化)?分期|(?:apply for|like|want|request|set up|agree|arrange|have|get) (?:an? |to )?(?:\w+ )?(?:instal?ment|payment|repayment) plan|spread (?:it|the)/,
  /(?:降低?|下调|调低)(?:一下|一点|些)?(?:年|贷款)?利[率息]|停止?计?息|停利|免息|(?:lower|reduce|cut|freeze|stop) (?:the |my |charging )?(?:yearly )?(?:interest|rate)/,
  /一次(?:性)?(?:还|付|缴|结)清|结清优惠|打折结清|settle (?:it )?(?:for|with) (?:a |one )/,
  /转(?:接)?(?:人工|主管|专员|上级|经理)|transfer me|put me through|speak to (?:a |your )?(?:supervisor|manager)/,
  /(?:结清|还清)证明|(?:clearance|settlement) letter/,
  /(?:修改|撤销|消除|删除|更新)(?:我的)?(?:征信|信用[记纪]录)|(?:remove|correct|update|change) (?:my |the )?credit (?:report|file|record)/,
  /(?:停止|不要|别)(?:再)?(?:催收|打电话|联系我的)|stop (?:calling|contacting)/,
];

/** Words that make something a request. */
const REQUEST =
  /可以[^，。？?]{1,10}吗|能不能|能否|可否|可不可以|可以(?:吗|帮|给|把|让|先)|请(?!问我|放心)|麻烦|希望|想(?:要|申请)?|申请|要求|顺便|另外|还要|还想|same time|could|can you|can we|would you|would like|please|i(?:'d| want| need| ask)|also|request/;

/**
 * Several requests in one text: an agent answers the easiest and lets the others fall.
 *
 * @param plain the whole text as `plainScript` makes it
 */
export function findSeveralAsks(plain: string): Omit<Finding, 'quote' | 'segment'> | undefined {
  const sentences = plain.split(/(?<=[。！？!?；;\n])|(?<=\.)\s/);
  const asked = sentences.filter((sentence) => REQUEST.test(sentence)).join('');
  const asks = ASKS.filter((pattern) => pattern.test(asked));
  if (asks.length < 2) return undefined;
  return { kind: 'severalAsks', reason: 'severalAsks', start: 0, end: 0 };
}
