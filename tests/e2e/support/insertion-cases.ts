import type { PageName } from './page-names';

/** What every fixture page says of itself. */
export interface Fixture {
  box(): HTMLElement;
  model(): string;
  sent: number;
}

/** Four lines, one of them blank: what a plan looks like. */
export const FOUR_LINES = 'Line one.\nLine two.\n\nLine four.';

/** One kind of chat box, and what its own editor makes of four lines. */
export interface InsertionCase {
  page: PageName;
  /** Absent: all four, just as they are. */
  lines?: string;
  /** In Firefox, where that is something else. */
  firefoxLines?: string;
  /** Its history takes what was typed within this time before as the same step. Milliseconds. */
  groups?: number;
}

const JOINED = 'Line one. Line two. Line four.';
/** The editor's own reading of pasted plain text leaves blank lines out. */
const NO_BLANK = 'Line one.\nLine two.\nLine four.';

/** `innerText` counts a blank block twice, one that was typed by hand too. */
const BLANK_TWICE = 'Line one.\nLine two.\n\n\nLine four.';

/** Every box that insertion is promised for. */
export const INSERTION_CASES: readonly InsertionCase[] = [
  { page: 'textarea' },
  { page: 'react' },
  { page: 'react-input', lines: JOINED },
  { page: 'editable', lines: BLANK_TWICE, firefoxLines: FOUR_LINES },
  { page: 'plaintext-only', lines: BLANK_TWICE, firefoxLines: FOUR_LINES },
  { page: 'open-shadow', lines: BLANK_TWICE, firefoxLines: FOUR_LINES },
  { page: 'closed-shadow' },
  { page: 'prosemirror', lines: NO_BLANK, groups: 500 },
  { page: 'lexical' },
  { page: 'quill', groups: 300 },
  { page: 'slate' },
  { page: 'chatui' },
  { page: 'deep-chat', lines: BLANK_TWICE, firefoxLines: FOUR_LINES },
  { page: 'frame' },
  { page: 'srcdoc' },
  { page: 'document-write' },
  { page: 'strict-csp' },
  { page: 'trusted-types' },
  { page: 'no-clipboard' },
  { page: 'modal' },
  { page: 'rerender' },
];
