import { describe, expect, it } from 'vitest';
import {
  type ChatMessage,
  type DeskReply,
  openingReplies,
  replyTo,
} from '../../../demo/agent-script.ts';
import { ticketNumber } from '../../../demo/desk-words.ts';
import { type DeskLanguage, languageOfMessage } from '../../../demo/message-language.ts';

/** Sends each message in turn and gives every reply, the opening one included. */
function talk(messages: string[], opened: DeskLanguage = 'en'): DeskReply[] {
  let language = opened;
  const history: ChatMessage[] = [...openingReplies(opened)];
  for (const text of messages) {
    language = languageOfMessage(text, language);
    const replies = replyTo(history, text, language);
    history.push({ from: 'person', text }, ...replies);
  }
  return history.filter((message): message is DeskReply => message.from !== 'person');
}

function lastLine(messages: string[]): string {
  return talk(messages).at(-1)?.text ?? '';
}

describe('the robot', () => {
  it.each([
    ['1', /My bill/],
    ['2', /Repay page/],
    ['I lost my job and cannot pay', /did not understand/],
  ])('answers %s and stays a robot', (message, expected) => {
    const last = talk([message]).at(-1);
    expect(last?.from).toBe('robot');
    expect(last?.text).toMatch(expected);
  });

  it.each([
    '人工',
    '转人工客服，谢谢',
    '請轉人工',
    'human agent',
    'Could you connect me to a person?',
  ])('hands over to a person for “%s”', (message) => {
    expect(talk([message]).at(-1)?.from).toBe('agent');
  });
});

describe('the agent', () => {
  it.each([
    ['My name is Lin, account ending 4417', /Why was the payment missed/],
    ['I was ill, and our income fell to 6,200', /pay it all today/],
    ['Income 6,200, essentials 4,350; I can pay up to 1,500', /What can you pay today/],
    ['I have nothing to pay today', /what is your plan/],
    ['I would like to pay 1,408.94 on day 5 of each month', /policy does not allow/],
    ['Is there a team for exceptions?', /ticket number/],
    ['What is reported to the credit bureau?', /credit bureau/],
    ['从八月起因为生病，我的收入降了', /全部还清/],
    ['從八月起因為生病，我的收入降了', /全部还清/],
    ['以後每月5日還1408.94元', /政策/],
    ['I need to see the full terms before I decide', /Send me your plan first/],
    ['How will this be marked at the credit bureau, and does interest run?', /credit bureau/],
    ['我暫時不認可這一項，請給我計算過程', /异议/],
    ['会影响征信吗', /征信/],
    ['會影響徵信嗎', /征信/],
  ])('answers “%s”', (message, expected) => {
    expect(lastLine(['human agent', message])).toMatch(expected);
  });

  it('refuses a plan once, then takes it for review with a ticket', () => {
    const offer = 'I would like to pay 1,408.94 on day 5 of each month: 9 instalments';
    expect(lastLine(['human agent', offer])).not.toContain(ticketNumber);
    expect(lastLine(['human agent', offer, offer])).toContain(ticketNumber);
  });

  it('writes the terms down only when there is a ticket, in the words of the offer', () => {
    const offer = 'My plan: 1,408.94 each month, 9 instalments.';
    const inWriting = 'Please send the terms in writing.';
    expect(lastLine(['human agent', inWriting])).toMatch(/Send me your plan first/);
    const summary = lastLine(['human agent', offer, offer, inWriting]);
    expect(summary).toContain(ticketNumber);
    expect(summary).toContain(offer);
  });

  it('goes through the desk’s own questions when it knows no word of a message', () => {
    const lines = talk(['human agent', 'hm', 'hmm', 'well', 'ok then', 'so']).slice(-5);
    expect(new Set(lines.map((line) => line.text)).size).toBe(4);
  });

  it('follows the person from one language to the other', () => {
    expect(lastLine(['人工', 'I was ill and our income fell'])).toMatch(/pay it all today/);
    expect(lastLine(['human agent', '我想申请分期'])).toMatch(/政策/);
  });

  it('gives the same answer to the same conversation', () => {
    const messages = ['human agent', 'my income fell', '征信'];
    expect(talk(messages)).toEqual(talk(messages));
  });
});

describe('the language of a message', () => {
  it.each([
    ['您好', 'en', 'zh'],
    ['還款', 'en', 'zh'],
    ['我的 Huabei 账户', 'en', 'zh'],
    ['Hello', 'zh', 'en'],
    ['1', 'zh', 'zh'],
    ['?', 'en', 'en'],
  ] as const)('%s after %s is %s', (text, before, expected) => {
    expect(languageOfMessage(text, before)).toBe(expected);
  });
});
