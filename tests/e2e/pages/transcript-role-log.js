import { countSends, expose } from './fixture.js';

const log = document.querySelector('[role="log"]');
const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const authors = { them: 'Agent', me: 'You' };
window.say = (side, words, time = '10:42') =>
  log.append(
    element(
      'p',
      { 'aria-label': `${authors[side]} said` },
      element('span', { class: 'time' }, time),
      element('span', {}, words),
    ),
  );

window.say('them', '您好，我是贷款部的王芳。', '10:40');
window.say('me', 'Good morning. I lost my job in May.', '10:41');
log.append(element('p', { class: 'gone', 'aria-label': 'Agent said' }, 'A hidden draft'));
log.append(element('div', { role: 'separator' }, 'Wang Fang is looking at your account'));
window.say('them', 'I am sorry to hear that. What can you pay each month?', '10:42');

const box = document.querySelector('textarea');
countSends(document.querySelector('form'), box);
expose({ box: () => box, model: () => box.value });
