import '@chatui/core/dist/index.css';
import Chat, { Bubble, useMessages } from '@chatui/core';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expose } from './fixture.js';

const agent = { name: '客服小林', avatar: '/agent.png', avatarAlt: '小林的头像' };
const text = (words, more = {}) => ({ type: 'text', content: { text: words }, ...more });
const noon = new Date(new Date().setHours(12, 0, 0, 0)).getTime();
const initial = [
  text('您好，请问有什么可以帮您？', { user: agent, createdAt: noon, hasTime: true }),
  text('我想申请延期还款。', { position: 'right' }),
  { type: 'system', content: { text: '客服小林 已加入会话' } },
  text('好的，请提供您的合同号。', { user: agent }),
  text('My contract number is 4471.', { position: 'right' }),
  text('Thank you. How much can you pay this month?', { user: agent }),
];

function Fixture() {
  const { messages, appendMsg } = useMessages(initial);
  window.say = (side, words) =>
    appendMsg(side === 'them' ? text(words, { user: agent }) : text(words, { position: 'right' }));
  return createElement(Chat, {
    navbar: { title: 'Support' },
    messages,
    placeholder: '请输入',
    renderMessageContent: ({ content }) => createElement(Bubble, { content: content.text }),
    quickReplies: [{ name: '转人工' }, { name: 'Payment plan' }, { name: '结束会话' }],
    onQuickReplyClick() {},
    onSend: () => {
      window.sent += 1;
    },
  });
}

createRoot(document.querySelector('#root')).render(createElement(Fixture));
const box = () => document.querySelector('textarea');
expose({ box, model: () => box().value });
