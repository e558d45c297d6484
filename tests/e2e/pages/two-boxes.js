import { countSends, expose } from './fixture.js';

const boxes = [...document.querySelectorAll('textarea')];
expose({ box: () => boxes[0], model: () => boxes.map(({ value }) => value).join('|') });
countSends(document.querySelector('#form'), boxes[0]);
