import { expose } from './fixture.js';

const list = document.querySelector('.b');
const placed = { them: 'c', me: 'c d', system: 'c e' };
window.say = (side, words, time) => {
  const row = document.createElement('div');
  row.className = placed[side];
  const bubble = document.createElement('div');
  bubble.className = 'f';
  bubble.textContent = words;
  row.append(bubble);
  if (time) {
    const stamp = document.createElement('div');
    stamp.className = 'g';
    stamp.textContent = time;
    row.append(stamp);
  }
  list.append(row);
};

window.say('system', '昨天 18:20');
window.say('them', '您好，您的账单已逾期 12 天。', '18:20');
window.say('me', '我想分期还款。', '18:21');
window.say(
  'them',
  'How many instalments would you like, and from which day could you begin?',
  '18:22',
);
window.say('me', 'Six, from the fifth of next month.', '18:23');
window.say('system', '对方正在查看您的资料');

const box = document.querySelector('.k');
expose({ box: () => box, model: () => box.innerText });
