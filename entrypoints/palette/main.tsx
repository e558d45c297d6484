import { render } from 'preact';
import { Palette } from '@/components/palette/Palette';
import { type PaletteStatement, problemWords } from '@/components/palette/palette-words';
import { watchOwnVisibility } from '@/lib/chat/watch-own-visibility';
import { language, showLanguage, t } from '@/lib/i18n/words';
import { loadPaletteStatements } from '@/lib/panel/palette-statements';
import { copyText } from '@/lib/platform/clipboard';
import { connectPalette } from '@/lib/platform/connect-palette';
import '@/components/controls/base.css';

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

async function load(origin: string): Promise<void> {
  const content = await loadPaletteStatements(Date.now(), navigator.languages);
  await showLanguage(content.interfaceLanguage);
  document.documentElement.lang = language.value;
  site = new URL(origin).host;
  statements = content.statements.map(({ stage, ...statement }) => ({
    ...statement,
    stage: t(`say.stage.${stage}`),
  }));
  draw();
}

const connection = connectPalette(
  location.hash.slice(1),
  {
    onAccepted: load,
    onFailed: ({ kind }) => {
      isInserting = false;
      draw(problemWords(kind));
    },
  },
  signal,
);
// Whoever clicks elsewhere is done with it. While words go in, the chat box has the focus.
window.addEventListener('blur', () => isInserting || close(false));
