import type { CheckKind, CheckReason } from './finding';

/** Words to look at again. Patterns read text made plain by `plainScript`. */
export interface ToneRule {
  kind: CheckKind;
  reason: CheckReason;
  pattern: RegExp;
  /** The sentence around it makes it harmless. */
  except?: RegExp;
}

const PAY = '(?:还|缴|付|清|到账|准时|按时|如期|守约|履行|做到|不再逾期|不会再?逾期|不会再?拖)';

/**
 * Tone and wrong claims of law, in Chinese of both scripts and in English. The claims are those of
 * the shared research, domain 3.4: Article 70 says "may" and speaks of cards alone, 24 percent is
 * no limit for licensed lenders, and a visit is not unlawful by itself.
 */
export const TONE_RULES: readonly ToneRule[] = [
  {
    kind: 'overPromise',
    reason: 'overPromise',
    pattern: new RegExp(
      `(?:一定|保证|肯定|绝对|百分之百|100%|发誓|打包票|包您满意)[^，。！？；,.!?;\\n]{0,14}${PAY}|我(?:向[您你]们?)?(?:保证|发誓|打包票)|绝不(?:再|会)?(?:逾期|拖|食言)|再也不(?:会)?(?:逾期|拖)`,
      'g',
    ),
    except:
      /(?:不|不能|没法|无法|不敢|不好|难以|很难|不想|谁也)[^，。！？；,]{0,3}(?:一定|保证|肯定|绝对|打包票)|一定(?:的|程度|比例|条件|要求|范围|期限|时间|困难|压力|难度)|(?:(?<![向跟给对])(?:您|你|贵方|你们|贵公司)|请|能否|能不能|可否)[^，。；]{0,4}(?:一定|保证)|不一定/,
  },
  {
    kind: 'overPromise',
    reason: 'overPromise',
    pattern:
      /\b(?:i|we)\s*(?:can |will |'ll |do |hereby )?(?:guarantee|swear|promise|vow)\b|\b(?:i|we)(?:'ll| will| shall)? (?:definitely|certainly|surely|absolutely|always|without fail)\b|\b(?:definitely|certainly|surely|absolutely|guaranteed to) (?:pay|repay|clear|settle|keep)\b|\b(?:will|shall|'ll) never (?:be late|miss|default|fall behind)\b|\bwithout fail\b|\b(?:100 ?%|a hundred percent) (?:sure|certain|guaranteed)\b|\bfor (?:sure|certain)\b|\byou have my word\b|\bcross my heart\b/g,
    except:
      /\b(?:cannot|can't|can not|could not|couldn't|not|never|don't|won't|wouldn't|unable to|rather not|no)\b(?: \w+){0,3} (?:guarantee|promise|swear|sure|certain|definitely)\b|\b(?:can|could|do|will|would) you\b|\b(?:not|isn't|aren't|don't know|cannot say|can't say|can't tell|cannot tell)\b[^.!?]{0,30}\bfor (?:sure|certain)\b/,
  },
  {
    kind: 'threat',
    reason: 'threat',
    pattern:
      /(?:我|我们)(?:就|就要|要|会|马上|现在|立刻|这就|明天|今天|一定)*(?:去)?(?:告(?!诉|知|别|一段)|起诉|举报|曝光|投诉)(?:你|您|贵|死|到底|银行|公司)|我(?:要|马上|立刻|这就|现在就)(?:去)?(?:投诉|举报|曝光|起诉)(?!渠道|通道|电话|流程|方式)|(?:不|否则|再|要是|如果)[^。！？；]{0,14}(?:我)?就(?:去|要)?(?:投诉|举报|曝光|起诉|告你|告您|找媒体|找记者|报警|发网上|上网)|(?:找|联系|叫)(?:媒体|记者|电视台|律师)(?:来)?(?:曝光|告|对付|收拾)?(?:你|您)|(?:发到|挂到|放到|捅到)(?:网上|抖音|微博|小红书|脸书|论坛)|法庭(?:上)?见|走着瞧|后果自负|让你们?(?:好看|后悔|付出代价)|跟你们?没完|别逼我|你们?等着|要你们?好看|小心点/g,
    except:
      /不(?:想|会|打算|愿意?|是要|希望)(?:去)?(?:投诉|举报|起诉|曝光|告)|麻烦|转到投诉|投诉部门/,
  },
  {
    kind: 'threat',
    reason: 'threat',
    pattern:
      /\b(?:i|we)(?:'ll| will| am going to|'m going to| shall|'m gonna)? (?:sue|expose|ruin|destroy|report you|complain about you|take you to court|drag you|name and shame|come after you)\b|\b(?:go|going|run|talk|speak) to the (?:media|press|papers|newspapers|tv)\b|\bpost (?:this|it|you|your name|everything|about you)\b[^.!?]{0,20}\b(?:online|on (?:facebook|twitter|x|tiktok|weibo|social media|the internet))|\bor else\b|\byou(?:'ll| will) (?:regret|be sorry|pay for this|hear from my lawyer)\b|\bsee you in court\b|\bi(?:'m| am) warning you\b|\bi know where you (?:live|work)\b|\bwatch your (?:back|step)\b|\blast warning\b/g,
    except:
      /\b(?:not|never|rather not|don't want to|do not want to|wouldn't) (?:\w+ ){0,2}(?:sue|expose|report you|complain|go to|take you)\b/,
  },
  {
    kind: 'insult',
    reason: 'insult',
    pattern:
      /骗子|流氓|黑社会|吸血鬼|王八蛋|混蛋|混账|傻[逼b比]|煞笔|他?妈的|你妈|去死|滚(?=[！!。，,\s]|出|开|蛋|吧|$)|畜生|垃圾(?!短信|邮件|分类|桶|简讯)|不要脸|缺德|放屁|脑子(?:有病|进水|坏)|有病(?=吧|啊|吗|呀|是不)|神经病|狗东西|走狗|白痴|废物|无耻|下三滥|强盗|土匪|没人性|丧尽天良|放高利贷的|坑人|什么东西|恶心|卑鄙|笨蛋|蠢货|蠢(?:得|死)|窝囊废/g,
    except:
      /(?:怕|防|遇到|小心|避免|是不是|谨防|防止|冒充)[^，。]{0,6}骗子|不接受|请勿|请不要(?:骂|说)/,
  },
  {
    kind: 'insult',
    reason: 'insult',
    pattern:
      /\b(?:idiots?|morons?|stupid|dumb|scammers?|thieves|thief|crooks?|liars?|bloodsuckers?|leeches|loan sharks?|bastards?|scum|parasites?|vultures?|criminals|robbers?|assholes?|jerks?|bitch|damn you|shit\w*|bullshit|fuck\w*|wtf|go to hell|screw you|shut up|pathetic|disgusting|shameless|heartless|useless people|you people are)\b/g,
    except:
      /\b(?:avoid|afraid of|worried about|beware of|protect\w* (?:me |myself )?(?:from|against)|in case of|not a|make sure (?:this|it) is not)\b[^.!?]{0,25}(?:scammers?|crooks?|thieves|thief|criminals)|\bnot (?:accept|with) insults\b|\b(?:felt|feel|was|i am|i'm) (?:so )?(?:stupid|dumb|useless)\b/,
  },
  {
    kind: 'begging',
    reason: 'begging',
    pattern:
      /求求|求(?:您|你)们?(?:了|行行好|放|帮帮|给|高抬|可怜|发发|开开|别|不要|救)|跪(?:下|求|着|谢)|给(?:您|你)们?(?:跪|磕头)|磕头|可怜可怜|可怜(?:我|一下|下)|行行好|(?:给|留)(?:我)?(?:一?条|个)?(?:活路|生路)|放过我|放我一马|饶了?我|救救我|大发慈悲|发发慈悲|开开恩|高抬贵手|走投无路|千恩万谢|做牛做马|来世报答/g,
  },
  {
    kind: 'begging',
    reason: 'begging',
    pattern:
      /\b(?:i(?:'m| am)? )?begg?(?:ing)? (?:you|of you)\b|\bi beg\b|\bon my knees\b|\bhave (?:some )?mercy\b|\b(?:take|have) pity\b|\bpity me\b|\bplease,? please\b|\bfor (?:god|heaven|pity|christ)'?s sake\b|\bi(?:'m| am) (?:so |really )?desperate\b|\b(?:don't|do not) ruin my life\b|\byou are my (?:only|last) hope\b|\bsave me\b|\bi(?:'ll| will) do anything\b|\bimplore you\b|\bi'm crying\b/g,
  },
  {
    kind: 'blame',
    reason: 'blame',
    pattern:
      /(?:都|全|就)(?:怪|怨|赖)(?:你|您|贵|银行|平台|公司)|(?:都|全|就)是(?:你|您|贵|银行|平台|公司)[^。！？；]{0,10}(?:错|责任|害|逼|造成|问题)|(?:你|您|贵)(?:们|方|公司|行)?(?:把我)?(?:害|逼)(?:的|得|我|惨|死|成)|要不是(?:你|您|贵)|(?:银行|平台|你们)(?:当初)?(?:就)?不(?:该|应该)(?:借|放|给我额度|批)|谁(?:叫|让)(?:你|您)们?|还不是因为(?:你|您)/g,
    except: /不是(?:你|您|贵)们?的(?:错|责任)|不怪|不怨/,
  },
  {
    kind: 'blame',
    reason: 'blame',
    pattern:
      /\b(?:it(?:'s| is)|this is|that(?:'s| is)|all) (?:all |entirely |totally )?your (?:own )?(?:fault|doing|company's fault|bank's fault)\b|\b(?:i )?blame you\b|\byou(?: people)? (?:made|forced|pushed|tricked|trapped|lured|drove) me\b|\bbecause of you(?:r (?:greed|mistakes|stupid\w*))?\b|\byou(?: are|'re) (?:to blame|the reason|responsible for (?:this|my))\b|\bif it (?:weren't|wasn't|were not) for you\b|\byou should never have (?:lent|given|approved)\b|\byou (?:got|put) me (?:into|in) this\b/g,
    except: /\b(?:not|isn't|don't|do not|never)\b[^.!?]{0,14}(?:your fault|blame you|to blame)/,
  },
  {
    kind: 'lawClaim',
    reason: 'over24',
    pattern:
      /(?:超过|超出|高于|大于|多于)(?:年化?)?(?:24|36|百分之(?:二十四|三十六)|四倍|4倍)(?:%|个点)?[^。！？；]{0,22}(?:无效|不(?:用|必|需|须|该|应|受|算|还|付|给|承担|支付|认)|违法|犯法|作废)/g,
  },
  {
    kind: 'lawClaim',
    reason: 'over24',
    pattern:
      /\b(?:over|above|more than|beyond|exceed(?:s|ing)?) (?:24|36) ?(?:%|percent|per cent)[^.!?]{0,50}\b(?:void|illegal|invalid|unlawful|not (?:owed|valid|binding|have to)|need not|don't (?:have|need) to|do not (?:have|need) to|won't pay|will not pay|not liable)/g,
  },
  {
    kind: 'lawClaim',
    reason: 'mustAgree',
    pattern:
      /(?:国家|法律|法规|政策|监管|央行|人行|银监会?|银保监会?|金融监管总局|金管会|民法典|商业银行|规定|办法|第?七十条|第?70条)[^。！？；]{0,16}(?:必须|应当|就得|有义务|不得不|有权|一律|就要)[^。！？；]{0,14}(?:停息|停利|停止计息|免息|挂账|60期|六十期|五年|分期|减免|免除|本金|协商|同意)|(?:你|您|贵)(?:们|方|行|公司)?(?:就)?(?:必须|有义务|应当|得)(?:要)?(?:依法)?(?:给我|为我|帮我|同意)?[^。！？；]{0,6}(?:停息|停利|停止计息|免息|挂账|60期|六十期|分期|减免|免除)|(?:停息挂账|个性化分期|60期|六十期)[^。！？；]{0,8}(?:是)?(?:我的?(?:合法)?权利|法定|国家规定|法律规定)/g,
  },
  {
    kind: 'lawClaim',
    reason: 'mustAgree',
    pattern:
      /\b(?:by law|under the law|the law (?:says|requires|states)|legally|regulations? (?:say|require)s?|article (?:70|seventy)|the (?:state|government|regulator) (?:says|requires))\b[^.!?]{0,50}\b(?:must|have to|has to|are obliged|is obliged|are required|entitled|no choice)\b|\byou (?:must|are obliged to|are required to|have to)\b[^.!?]{0,16}\b(?:stop (?:the |all |charging )?interest|freeze (?:the )?interest|waive|give me (?:60|sixty)|accept my plan)\b[^.!?]{0,30}\b(?:by law|legally|law|regulation)\b|\bi have a (?:legal )?right to\b[^.!?]{0,24}\b(?:60|sixty|zero interest|no interest|interest[- ]free|waiver|stop interest)/g,
  },
  {
    kind: 'lawClaim',
    reason: 'principalOnly',
    pattern:
      /(?:依法|按法律|法律上|法律规定|国家规定|按规定)[^。！？；]{0,10}只(?:用|需|需要|要|应)?(?:还|付|缴)本金|(?:利息|罚息|违约金)(?:是|都|全部?|属于)*(?:违法|非法|不合法|无效)/g,
  },
  {
    kind: 'lawClaim',
    reason: 'principalOnly',
    pattern:
      /\b(?:by law|legally|the law says)\b[^.!?]{0,30}\bonly\b[^.!?]{0,20}\bprincipal\b|\b(?:interest|late fees?|penalt(?:y|ies)) (?:is|are) (?:illegal|unlawful|void)\b/g,
  },
  {
    kind: 'lawClaim',
    reason: 'visitIllegal',
    pattern:
      /(?:上门|催收|打电话|联系我)(?:就|都|本身|是|属于)*(?:违法|犯法|犯罪)(?!的)|\b(?:home )?visits? (?:is|are) (?:illegal|unlawful)\b|\b(?:calling|contacting) me is (?:illegal|a crime)\b/g,
  },
  {
    kind: 'lawClaim',
    reason: 'expired',
    pattern:
      /(?:过了?|超过|已过)(?:三|3|两|2)年[^。！？；]{0,10}(?:不用|不必|不需|作废|失效|无权|不能再?要|不还)|(?:诉讼)?时效(?:已经?)?过(?:了|期)[^。！？；]{0,12}(?:不用|不必|不需|不还|无权|作废)|\b(?:time[- ]barred|statute of limitations|more than three years)\b[^.!?]{0,40}\b(?:don't owe|do not owe|need not|not pay|void|don't have to|do not have to)/g,
  },
];
