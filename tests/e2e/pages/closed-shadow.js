import { countSends, expose } from './fixture.js';

const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
root.innerHTML =
  '<form><textarea rows="4" cols="50" placeholder="Type a message"></textarea><button>Send</button></form>';
const box = root.querySelector('textarea');
expose({ box: () => box, model: () => box.value });
countSends(root.querySelector('form'), box);
