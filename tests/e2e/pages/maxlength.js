import { countSends, expose } from './fixture.js';

const box = document.querySelector('#box');
expose({ box: () => box, model: () => box.value });
countSends(document.querySelector('#form'), box);
