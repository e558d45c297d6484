import 'deep-chat';
import { expose } from './fixture.js';

const chat = document.querySelector('#chat');
const box = () => chat.shadowRoot?.querySelector('#text-input');
chat.names = { ai: { text: 'Agent Lin' }, user: { text: 'You' } };
chat.avatars = true;
chat.history = [
  { role: 'ai', text: 'Hello, how can I help you?' },
  { role: 'user', text: 'I would like a payment plan.' },
  { role: 'ai', text: '好的，请问您每月能还多少？' },
  { role: 'user', text: '每月一千元。' },
  { role: 'ai', text: 'Could you confirm the **first day** of payment?\n\n- the 5th\n- the 20th' },
];
chat.connect = {
  stream: true,
  handler: (_body, signals) => {
    window.sent += 1;
    window.stream = signals;
    signals.onOpen();
  },
};
window.say = (side, words) =>
  chat.addMessage({ role: side === 'them' ? 'ai' : 'user', text: words });
window.ask = (words) => chat.submitUserMessage({ text: words });
expose({ box, model: () => box().innerText });
