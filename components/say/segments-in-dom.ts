import type { Segment } from '@/lib/core/case/records';
import { joinWords } from '@/lib/core/script/template';

/** A fact inside the words being edited: one piece that is moved and removed whole. */
export interface FactChip {
  fact: string;
  text: string;
  missing: boolean;
}

/** Fills the edit box with words and chips. */
export function writeSegments(
  box: HTMLElement,
  segments: readonly Segment[],
  chipOf: (fact: string) => FactChip,
): void {
  box.replaceChildren(
    ...segments.map((segment) =>
      typeof segment === 'string'
        ? document.createTextNode(segment)
        : chipElement(chipOf(segment.fact)),
    ),
  );
}

/** Reads the edit box back: every chip is a fact, every line break a new line. */
export function readSegments(box: Node): Segment[] {
  const segments = [...box.childNodes].flatMap((node): Segment[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof HTMLElement)) return [];
    const { fact } = node.dataset;
    if (fact) return [{ fact }];
    // A break at the end shows no line of its own: browsers put one into a box that was emptied.
    if (node.tagName === 'BR') return node.nextSibling ? ['\n'] : [];
    // Some browsers wrap a new line in a block of its own.
    const opensLine = node.tagName === 'DIV' && node.previousSibling !== null;
    return opensLine ? ['\n', ...readSegments(node)] : readSegments(node);
  });
  // Browsers put no-break spaces where an edge would swallow a plain one.
  return joinWords(
    segments.map((each) => (typeof each === 'string' ? each.replaceAll('\u00a0', ' ') : each)),
  );
}

/** Puts a chip where the caret is, or at the end where the box never had the caret. */
export function insertChip(box: HTMLElement, caret: Range | undefined, chip: FactChip): void {
  const range = caret && box.contains(caret.commonAncestorContainer) ? caret : rangeAtEnd(box);
  const element = chipElement(chip);
  range.deleteContents();
  range.insertNode(element);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  const after = document.createRange();
  after.setStartAfter(element);
  selection?.addRange(after);
}

function rangeAtEnd(box: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(box);
  range.collapse(false);
  return range;
}

function chipElement({ fact, text, missing }: FactChip): HTMLElement {
  const element = document.createElement('span');
  element.className = missing ? 'fact fact-missing' : 'fact fact-long';
  element.contentEditable = 'false';
  element.dataset['fact'] = fact;
  element.textContent = text;
  return element;
}

/**
 * Moves the chip in front of the caret, or else the one behind it, by a word; whether there was one.
 *
 * @param step -1 towards the beginning, 1 towards the end
 */
export function moveChip(box: HTMLElement, step: 1 | -1): boolean {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return false;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.startContainer)) return false;
  const chip = chipAtCaret(range);
  if (!chip) return false;
  // An empty text beside the chip is what editing leaves behind.
  box.normalize();
  const beside = step < 0 ? chip.previousSibling : chip.nextSibling;
  if (beside instanceof Text) {
    const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(beside.data)];
    const edge = step < 0 ? (words.at(-1)?.index ?? 0) : (words[0]?.segment.length ?? 0);
    const rest = beside.splitText(edge);
    rest.before(chip);
  } else if (beside) {
    if (step < 0) beside.before(chip);
    else beside.after(chip);
  }
  box.normalize();
  const after = document.createRange();
  after.setStartAfter(chip);
  selection.removeAllRanges();
  selection.addRange(after);
  return true;
}

function chipAtCaret({ startContainer, startOffset }: Range): HTMLElement | undefined {
  const isChip = (node: Node | null | undefined): node is HTMLElement =>
    node instanceof HTMLElement && node.dataset['fact'] !== undefined;
  const inText = startContainer instanceof Text;
  const before = inText
    ? startOffset === 0
      ? startContainer.previousSibling
      : null
    : startContainer.childNodes[startOffset - 1];
  if (isChip(before)) return before;
  const behind = inText
    ? startOffset === startContainer.data.length
      ? startContainer.nextSibling
      : null
    : startContainer.childNodes[startOffset];
  return isChip(behind) ? behind : undefined;
}
