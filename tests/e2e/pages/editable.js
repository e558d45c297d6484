import { countSends, expose } from './fixture.js';

const box = document.querySelector('#box');
expose({ box: () => box, model: () => box.innerText });
countSends(document.querySelector('#form'), box);
