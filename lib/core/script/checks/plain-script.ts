/** Traditional characters of the words that the checks look for, each before its simple form. */
const PAIRS =
  '證证發发繳缴還还帳账賬账絕绝對对準准無无難难們们貴贵訴诉舉举報报體体記记電电視视熱热別别後后負负給给讓让騙骗會会貸贷媽妈滾滚腦脑經经東东廢废恥耻憐怜饒饶條条過过馬马託托號号簡简訊讯碼码驗验動动態态將将為为從从來来這这裡里裏里個个錢钱塊块圓圆萬万兩两總总額额計计開开銷销減减點点時时間间遲迟應应當当規规國国監监務务權权須须違违護护罰罚約约債债業业單单項项話话聯联絡络緊紧親亲婦妇領领導导闆板師师爺爷孫孙兒儿姊姐歲岁現现際际實实況况狀状濟济診诊療疗醫医傷伤災灾損损聲声論论擔担擾扰請请說说認认諒谅麼么嗎吗辦办結结書书寫写轉转專专員员進进場场協协詢询問问題题錯错責责賴赖滿满處处調调緩缓儘尽盡尽獲获臺台灣湾幫帮劃划數数頁页變变換换舊旧壓压斷断離离遠远連连運运週周積积極极嚴严屬属歸归礙碍檢检廳厅園园團团獄狱網网壇坛臉脸賊贼壞坏醜丑闖闯搶抢盜盗殺杀髒脏罵骂嚇吓脅胁賣卖買买資资產产價价沒没銀银費费頭头門门妳你惡恶窩窝強强喪丧願愿該该償偿復复據据鬧闹傳传訪访級级遞递豬猪誰谁顧顾紀纪錄录見见著着額额慘惨掛挂義义設设帐账諾诺寬宽優优擇择課课慮虑徵征餘余憑凭禮礼貨货販贩險险養养夠够較较邊边關关備备註注釋释執执蓋盖';

const SIMPLE = new Map<string, string>();
for (let index = 0; index + 1 < PAIRS.length; index += 2) {
  SIMPLE.set(PAIRS.charAt(index), PAIRS.charAt(index + 1));
}

/**
 * The text in lower case, with full-width letters and digits made plain and the characters of the
 * checks' words made simple, so that one pattern reads both scripts. Every unit keeps its place.
 */
export function plainScript(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u4e00-\u9fff]/g, (character) => SIMPLE.get(character) ?? character)
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[\u2018\u2019]/g, "'");
}
