import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { countSends, expose } from './fixture.js';

const box = document.querySelector('#box');
const editor = createEditor({
  namespace: 'chat',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(box);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
const lines = () =>
  $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent());
expose({ box: () => box, model: () => editor.getEditorState().read(lines).join('\n') });
countSends(document.querySelector('#form'), box);
