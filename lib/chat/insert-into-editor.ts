import { readCaret, restoreCaret, type SavedCaret, selectedText } from '@/lib/chat/caret';
import { compactText, countOccurrences, normaliseText } from '@/lib/chat/normalise-text';
import { dispatchPaste } from '@/lib/chat/paste-event';
import { wait, waitUntil } from '@/lib/chat/wait';
import type { InsertOutcome } from '@/lib/messages';

/** Editors that handle a paste at all commit it within 20 ms; milliseconds before the fallback. */
const longestCommit = 100;

/** Lexical, Slate and Draft write in several turns: the text is read when it has stood this long. */
const settleTime = 30;

async function settle(host: HTMLElement): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    const seen = host.textContent;
    await wait(settleTime);
    if (host.textContent === seen) return;
  }
}

/**
 * Writes into an editable region at its caret. One synthetic paste, which every rich editor takes
 * as one undoable step; only if the text has not changed after 100 ms, one `execCommand`, which
 * serves plain editable elements and would corrupt Lexical and Draft.js if it came first.
 * Never both on an editor that reacted: that is how text gets in twice.
 *
 * @param saved where the caret was when the person left the region, used if it is not there now.
 */
export async function insertIntoEditor(
  host: HTMLElement,
  text: string,
  saved: SavedCaret | null,
): Promise<InsertOutcome> {
  const addition = normaliseText(text);
  const current = readCaret(host);
  host.focus({ preventScroll: true });
  if (readCaret(host) === null || current === null) restoreCaret(host, current ?? saved);
  // Editors learn of a moved selection by an event, and some only in the picture after it.
  await wait(20);
  if (!host.isConnected || !host.isContentEditable) return { kind: 'refused' };

  const before = host.textContent;
  const compact = compactText(addition);
  const expected =
    countOccurrences(compactText(before), compact) -
    countOccurrences(compactText(selectedText(host)), compact) +
    1;
  const hasChanged = () => host.textContent !== before;

  dispatchPaste(host, addition);
  if (!(await waitUntil(hasChanged, longestCommit))) {
    host.ownerDocument.execCommand('insertText', false, addition);
    if (!(await waitUntil(hasChanged, longestCommit))) return { kind: 'refused' };
  }
  await settle(host);
  const found = countOccurrences(compactText(host.textContent), compact);
  return found >= expected ? { kind: 'inserted' } : { kind: 'refused' };
}
