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
