import type { OpenShadow } from '@/lib/chat/editable';
import { findList } from '@/lib/chat/transcript/find-list';
import { rowsOf } from '@/lib/chat/transcript/list-rows';
import { sidesByPlace } from '@/lib/chat/transcript/message-place';
import { type Side, sideOfName, writtenSide } from '@/lib/chat/transcript/message-side';
import { type RowText, readRow } from '@/lib/chat/transcript/message-text';
import { isShown, isSkipped } from '@/lib/chat/transcript/parts';
import type { TranscriptMessage } from '@/lib/messages';

/** A message with the element it was read from. */
export interface ReadRow {
  row: Element;
  message: TranscriptMessage;
}

/** Only the newest are read: an old conversation can have thousands. */
export const mostMessages = 500;

/** “Agent: Good morning” says its author in the text itself, which is then taken off. */
const prefix = /^([^\n:：]{1,24})[:：]\s*(?=\S)/u;

function withoutPrefix(read: RowText): { text: string; side: Side | null } {
  const name = prefix.exec(read.text);
  // Only a bare “You” or “Agent” is a name here: “I can pay: 500” is what somebody said.
  const isName =
    name !== null && /^(?:you|me|agent|support|bot|assistant|我|您|客服)$/iu.test(name[1] ?? '');
  if (!isName) return { text: read.text, side: null };
  return { text: read.text.slice(name[0].length), side: sideOfName(name[1]) };
}

/** The messages of a list, in reading order. */
export function readList(
  list: Element,
  composer: Element | null,
  openShadow: OpenShadow,
): ReadRow[] {
  const rows = rowsOf(list, composer, openShadow).slice(-mostMessages);
  const reads = rows
    .filter((row) => !isSkipped(row) && isShown(row))
    .map((row) => ({ row, read: readRow(row, composer, openShadow) }))
    .filter(({ read }) => read.text !== '');
  const places = sidesByPlace(
    list,
    reads.map(({ read }) => read.bubble),
  );
  return reads.map(({ row, read }, index) => {
    const { text, side } = withoutPrefix(read);
    const told = writtenSide({ list, row, bubble: read.bubble, author: read.author }) ?? side;
    // An unknown side is `system`: the person's own words must never pass for the other side's.
    const message: TranscriptMessage = { side: told ?? places[index] ?? 'system', text };
    if (read.time !== undefined) message.time = read.time;
    return { row, message };
  });
}

/** What the chat around `composer` shows, in reading order. Hidden things and controls are left out. */
export function readTranscript(
  document: Document,
  composer: Element | null,
  openShadow: OpenShadow,
): TranscriptMessage[] {
  const list = findList(document, composer, openShadow);
  if (list === null) return [];
  return readList(list, composer, openShadow).map(({ message }) => message);
}
