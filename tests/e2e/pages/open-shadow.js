import { countSends, expose } from './fixture.js';

const root = document.querySelector('#host').attachShadow({ mode: 'open' });
root.innerHTML =
  '<form><div id="box" contenteditable="true" role="textbox" aria-label="Message" style="min-height: 60px; width: 400px"></div><button>Send</button></form>';
const box = root.querySelector('#box');
expose({ box: () => box, model: () => box.innerText });
countSends(root.querySelector('form'), box);
