import { render } from 'preact';
import { Palette } from '@/components/palette/Palette';
import { PaletteAlarm } from '@/components/palette/PaletteAlarm';
import { problemWords } from '@/components/palette/palette-words';
import { watchOwnVisibility } from '@/lib/chat/watch-own-visibility';
import { language, showLanguage, t } from '@/lib/i18n/words';
import { loadPaletteContent, type PaletteContent } from '@/lib/panel/palette-content';
import { copyText } from '@/lib/platform/clipboard';
import { connectPalette, type PaletteOpening } from '@/lib/platform/connect-palette';
import { openPanel } from '@/lib/platform/panel-opener';
import '@/components/controls/base.css';

const container = document.querySelector('#palette') ?? document.body;
const { signal } = new AbortController();
const seen = watchOwnVisibility({ element: document.documentElement, signal });
// Shown by the line of keys: a press before it does nothing, and a person must see why.
setInterval(() => {
  document.documentElement.toggleAttribute('data-settled', seen.isSettled());
}, 100);
let opening: PaletteOpening | undefined;
let content: PaletteContent | undefined;
let isInserting = false;

const textOf = (id: string) =>
  content?.statements.find((statement) => statement.id === id)?.text ?? '';
const usageOf = (statementId: string) => ({ caseId: content?.caseId ?? '', statementId });
const close = (giveFocusBack: boolean) => connection.close(giveFocusBack);

const draw = (problem = '') =>
  render(
    content?.verdict.kind === 'lookalike' && !content.isSure ? (
      <PaletteAlarm
        verdict={content.verdict}
        onClosePage={() => seen.isSettled() && connection.closeTab()}
        onClose={() => close(true)}
      />
    ) : (
      <Palette
        statements={content?.statements ?? []}
        language={content?.statementLanguage ?? 'en'}
        site={opening ? new URL(opening.top ?? opening.origin).host : ''}
        verdict={content?.verdict}
        heard={content?.heard}
        problem={problem}
        onInsert={(id) => {
          if (!seen.isSettled() || isInserting) return;
          isInserting = true;
          connection.insert(textOf(id), usageOf(id));
        }}
        onCopy={async (id) => {
          if (!seen.isSettled()) return;
          if (await copyText(textOf(id))) connection.copied(usageOf(id));
          else draw(t('common.copyFailed'));
        }}
        onPanel={() => {
          if (!seen.isSettled() || !opening) return;
          // At once: browsers open the panel only inside the key press itself.
          void openPanel(opening.windowId).then((isOpen) =>
            isOpen ? close(false) : draw(t('palette.noPanel')),
          );
        }}
        onClose={() => close(true)}
      />
    ),
    container,
  );

async function load(accepted: PaletteOpening): Promise<void> {
  opening = accepted;
  content = await loadPaletteContent({
    ...accepted,
    now: Date.now(),
    browserLanguages: navigator.languages,
  });
  await showLanguage(content.interfaceLanguage);
  document.documentElement.lang = language.value;
  draw();
}

const connection = connectPalette(
  location.hash.slice(1),
  {
    onAccepted: (accepted) => void load(accepted),
    onFailed: ({ kind }) => {
      isInserting = false;
      draw(problemWords(kind));
    },
  },
  signal,
);
// Whoever clicks elsewhere is done with it. While words go in, the chat box has the focus.
window.addEventListener('blur', () => isInserting || close(false));
