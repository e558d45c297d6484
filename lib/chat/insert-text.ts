import type { SavedCaret } from '@/lib/chat/caret';
import { type Editable, isTextField } from '@/lib/chat/editable';
import { insertIntoEditor } from '@/lib/chat/insert-into-editor';
import { insertIntoField } from '@/lib/chat/insert-into-field';
import { waitUntil } from '@/lib/chat/wait';
import type { InsertOutcome } from '@/lib/messages';

/** How long an input method may take to finish its word before we give up. Milliseconds. */
const longestComposition = 1500;

/**
 * Puts `text` at the caret of `target`, replacing nothing but a selection, and reads it back.
 * It never sends: no key is pressed and no button clicked.
 *
 * @param isComposing whether an input method is in the middle of a word there. Text that arrives
 *   in between breaks Slate and Lexical, so the end is waited for, at most 1.5 s (`composing`).
 */
export async function insertText(
  target: Editable,
  text: string,
  saved: SavedCaret | null,
  isComposing: () => boolean,
): Promise<InsertOutcome> {
  if (!(await waitUntil(() => !isComposing(), longestComposition))) return { kind: 'composing' };
  return isTextField(target)
    ? insertIntoField(target, text)
    : insertIntoEditor(target, text, saved);
}
