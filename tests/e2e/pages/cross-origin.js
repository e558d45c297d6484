import { expose } from './fixture.js';

const frame = document.querySelector('#chat');
// The same computer under another name is another origin.
frame.src = location.href.replace('127.0.0.1', 'localhost').replace('cross-origin', 'textarea');
// The page itself can see nothing of the frame; the test looks into it.
expose({ box: () => frame, model: () => '' });
