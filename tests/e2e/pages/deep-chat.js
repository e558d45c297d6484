import 'deep-chat';
import { expose } from './fixture.js';

const chat = document.querySelector('#chat');
const box = () => chat.shadowRoot?.querySelector('#text-input');
chat.connect = {
  handler: (_body, signals) => {
    window.sent += 1;
    signals.onResponse({ text: 'Thank you' });
  },
};
expose({ box, model: () => box().innerText });
