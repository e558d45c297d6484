/** What can be measured about an editable element, for comparing it with others. */
export type ComposerTraits = {
  kind: 'input' | 'textarea' | 'rich';
  /** Everything that names it: label, placeholder, title. */
  label: string;
  /** A button that sends stands beside it. */
  besideSend: boolean;
  /** Where its middle is: 0 at the top of the window, 1 at the bottom; outside when scrolled off. */
  heightShare: number;
  /** Its width as a share of the window's. */
  widthShare: number;
};

const messageWords =
  /messag|reply|chat|type (?:here|your|a|something)|write|ask|comment|消息|讯息|訊息|信息|留言|输入|輸入|回复|回覆|咨询|諮詢|对话|對話|请描述|請描述/iu;

/** Words of a button that sends. */
export const sendWords = /\bsend\b|submit|发送|發送|送出|提交|傳送|传送/iu;

/**
 * Below this an element is taken for some other field of the page. A textarea or an editor
 * passes alone; a one-line input needs a label or a send button, as a login or a coupon field
 * looks just like it.
 */
export const leastScore = 25;

/** How much the element looks like the box of a chat; higher is better. */
export function scoreComposer(traits: ComposerTraits): number {
  let score = traits.kind === 'input' ? 0 : 25;
  if (messageWords.test(traits.label)) score += 40;
  if (traits.besideSend) score += 30;
  if (traits.heightShare > 0 && traits.heightShare <= 1)
    score += Math.round(traits.heightShare * 20);
  else score -= 10;
  score += Math.round(Math.min(traits.widthShare, 0.5) * 20);
  return score;
}

/** Whether a score, without what its place and width add, is enough to write in the element. */
export function looksLikeComposer(traits: ComposerTraits): boolean {
  return (
    scoreComposer({
      ...traits,
      heightShare: Number.MIN_VALUE,
      widthShare: 0,
    }) >= leastScore
  );
}
