import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { countSends, expose } from './fixture.js';

const view = new EditorView(document.querySelector('#box'), {
  state: EditorState.create({
    schema,
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  }),
  attributes: { 'aria-label': 'Message' },
});
const model = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n');
expose({ box: () => view.dom, model });
countSends(document.querySelector('#form'), view.dom);
