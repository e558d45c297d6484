import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { countSends, expose } from './fixture.js';

const editor = withHistory(withReact(createEditor()));
const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];

createRoot(document.querySelector('#root')).render(
  createElement(
    'form',
    { id: 'form' },
    createElement(
      Slate,
      { editor, initialValue },
      createElement(Editable, { id: 'box', 'aria-label': 'Message', style: { width: 400 } }),
    ),
    createElement('button', null, 'Send'),
  ),
);
const box = () => document.querySelector('#box');
expose({ box, model: () => editor.children.map((line) => Node.string(line)).join('\n') });
const wait = setInterval(() => {
  if (!box()) return;
  clearInterval(wait);
  countSends(document.querySelector('#form'), box());
}, 20);
