import '@chatui/core/dist/index.css';
import Chat from '@chatui/core';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expose } from './fixture.js';

createRoot(document.querySelector('#root')).render(
  createElement(Chat, {
    navbar: { title: 'Support' },
    messages: [],
    placeholder: '请输入',
    renderMessageContent: () => null,
    onSend: () => {
      window.sent += 1;
    },
  }),
);
const box = () => document.querySelector('textarea');
expose({ box, model: () => box().value });
