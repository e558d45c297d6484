import { render } from 'preact';
import { Palette } from '@/components/palette/Palette';
import type { PaletteStatement, PaletteWords } from '@/components/palette/palette-words';
import { watchOwnVisibility } from '@/lib/chat/watch-own-visibility';
import type { InsertOutcome } from '@/lib/messages';
import { copyText } from '@/lib/platform/clipboard';
import { connectPalette } from '@/lib/platform/connect-palette';
import '@/components/controls/base.css';

/** Stands in for `@/lib/panel/palette-statements` and `@/lib/i18n` until they exist. */
const loadPaletteStatements = async (): Promise<PaletteStatement[]> => [
  { id: 'placeholder', title: 'Placeholder', stage: 'Open', text: 'Placeholder statement.' },
];
const words: PaletteWords & Record<InsertOutcome['kind'], string> = {
  name: 'Parley quick words',
  search: 'Find words',
  statements: 'Statements',
  youPressSend: 'You press send',
  noMatch: 'No words match.',
  clear: 'Clear',
  move: 'Move',
  insert: 'Insert',
  copy: 'Copy',
  close: 'Close',
  inserted: '',
  'no-composer': 'The chat box is gone. Copy the words instead.',
  'too-long': 'The chat box is too short for these words. Copy them, or split them in the panel.',
  refused: 'The chat box did not take the words. Copy them instead.',
};

const container = document.querySelector('#palette') ?? document.body;
const { signal } = new AbortController();
const seen = watchOwnVisibility({ element: document.documentElement, signal });
let statements: PaletteStatement[] = [];
let site = '';
let isInserting = false;

const textOf = (id: string) => statements.find((statement) => statement.id === id)?.text ?? '';
const close = (giveFocusBack: boolean) => connection.close(giveFocusBack);

const draw = (problem = '') =>
  render(
    <Palette
      statements={statements}
      words={words}
      site={site}
      problem={problem}
      onInsert={(id) => {
        if (!seen.isSettled() || isInserting) return;
        isInserting = true;
        connection.insert(textOf(id));
      }}
      onCopy={async (id) => seen.isSettled() && (await copyText(textOf(id))) && close(true)}
      onClose={() => close(true)}
    />,
    container,
  );

const connection = connectPalette(
  location.hash.slice(1),
  {
    onAccepted: async (origin) => {
      site = new URL(origin).host;
      statements = await loadPaletteStatements();
      draw();
    },
    onFailed: ({ kind }) => {
      isInserting = false;
      draw(words[kind]);
    },
  },
  signal,
);
// Whoever clicks elsewhere is done with it. While words go in, the chat box has the focus.
window.addEventListener('blur', () => isInserting || close(false));
