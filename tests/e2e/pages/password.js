import { countSends, expose } from './fixture.js';

const box = document.querySelector('#box');
const all = () => [...document.querySelectorAll('input')].map((input) => input.value).join('');
expose({ box: () => box, model: all });
countSends(document.querySelector('#form'), box);
