import { countSends, expose } from './fixture.js';

const inside = document.querySelector('#chat').contentDocument;
inside.open();
inside.write(
  '<form><textarea id="box" placeholder="Type a message" rows="4" cols="50"></textarea><button>Send</button></form>',
);
inside.close();
const box = inside.querySelector('#box');
expose({ box: () => box, model: () => box.value });
countSends(inside.querySelector('form'), box);
