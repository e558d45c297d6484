import 'quill/dist/quill.core.css';
import Quill from 'quill';
import { countSends, expose } from './fixture.js';

const quill = new Quill('#box', { modules: { history: { delay: 300 } } });
quill.root.setAttribute('aria-label', 'Message');
expose({ box: () => quill.root, model: () => quill.getText().replace(/\n$/, '') });
countSends(document.querySelector('#form'), quill.root);
