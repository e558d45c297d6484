import { countSends, expose } from './fixture.js';

// A page that puts a fresh box in the place of the old one whenever it is focused again.
let times = 0;
const form = document.querySelector('#form');
const box = () => document.querySelector('#box');
const replace = () => {
  times += 1;
  if (times % 2 === 0) return;
  const old = box();
  setTimeout(() => {
    const fresh = old.cloneNode();
    fresh.value = old.value;
    old.replaceWith(fresh);
    fresh.addEventListener('focus', replace);
    fresh.focus();
    fresh.setSelectionRange(old.selectionStart, old.selectionEnd);
  });
};
box().addEventListener('focus', replace);
expose({ box, model: () => box().value });
countSends(form, form);
