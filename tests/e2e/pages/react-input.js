import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose } from './fixture.js';

let state = '';

function Composer() {
  const [text, setText] = useState('');
  state = text;
  return createElement(
    'form',
    {
      onSubmit: (event) => {
        event.preventDefault();
        window.sent += 1;
      },
    },
    createElement('input', {
      id: 'box',
      size: 60,
      value: text,
      placeholder: 'Type a message',
      onChange: (event) => setText(event.target.value),
    }),
    createElement('button', null, 'Send'),
  );
}

createRoot(document.querySelector('#root')).render(createElement(Composer));
const box = () => document.querySelector('#box');
expose({ box, model: () => (box().value === state ? state : `box and state differ: ${state}`) });
