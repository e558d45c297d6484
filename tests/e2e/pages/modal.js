import { countSends, expose } from './fixture.js';

const box = document.querySelector('#box');
document.querySelector('#dialog').showModal();
expose({ box: () => box, model: () => box.value });
countSends(document.querySelector('#form'), box);
