import type { TextField } from '@/lib/chat/editable';
import { normaliseLine, normaliseText } from '@/lib/chat/normalise-text';
import { wait } from '@/lib/chat/wait';
import type { InsertOutcome } from '@/lib/messages';

/** Long enough for a framework to put its own value back, if it is going to. Milliseconds. */
const settleTime = 30;

/**
 * Gives the focus to the field without moving its selection. Some pages select everything or
 * clear a hint when a field is focused; the selection is put back if the text is still the same.
 */
async function focusKeepingSelection(field: TextField): Promise<void> {
  const { value, selectionStart, selectionEnd } = field;
  field.focus({ preventScroll: true });
  await wait(0);
  const moved = field.selectionStart !== selectionStart || field.selectionEnd !== selectionEnd;
  if (moved && field.value === value) field.setSelectionRange(selectionStart, selectionEnd);
}

/**
 * Writes into a text field at its caret, in one step that Ctrl+Z takes back.
 * Returns `too-long` with nothing written if the field's own `maxlength` would cut the text.
 */
export async function insertIntoField(field: TextField, text: string): Promise<InsertOutcome> {
  const addition = field.localName === 'input' ? normaliseLine(text) : normaliseText(text);
  await focusKeepingSelection(field);
  if (field.disabled || field.readOnly) return { kind: 'refused' };

  const before = field.value;
  const start = field.selectionStart ?? before.length;
  const end = field.selectionEnd ?? start;
  const expected = before.slice(0, start) + addition + before.slice(end);
  const limit = field.maxLength;
  if (limit >= 0 && expected.length > limit) {
    return { kind: 'too-long', limit, length: expected.length };
  }
  // Setting `value` would be simpler and loses the person's undo history and React's state.
  field.ownerDocument.execCommand('insertText', false, addition);
  await wait(settleTime);
  if (field.value === expected) {
    const joined = field.localName === 'input' && normaliseText(text).trim().includes('\n');
    return { kind: 'inserted', ...(joined && { joined }) };
  }
  // The page changed or cut the text. Half a statement must not stay behind.
  if (field.value !== before) field.ownerDocument.execCommand('undo');
  return { kind: 'refused' };
}
