import { countSends, expose } from './fixture.js';

const frame = document.querySelector('#chat');
const inside = () => frame.contentDocument;
let isLoaded = false;
frame.addEventListener('load', () => {
  isLoaded = inside().querySelector('form') !== null;
  if (isLoaded) countSends(inside().querySelector('form'), box());
});
frame.srcdoc =
  '<form><textarea id="box" placeholder="Type a message" rows="4" cols="50"></textarea><button>Send</button></form>';
const box = () => (isLoaded ? inside().querySelector('#box') : null);
expose({ box, model: () => box().value });
