import { expose } from './fixture.js';

const chat = () => document.querySelector('#chat').contentWindow;
expose({ box: () => chat().box(), model: () => chat().model() });
