import type { PaletteWords } from '@/components/palette/palette-words';

/** The last line: which keys do what. */
export function PaletteKeys({ words }: { words: PaletteWords }) {
  return (
    <p class="palette-keys">
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd>
        {words.move}
      </span>
      <span>
        <kbd>Enter</kbd>
        {words.insert}
      </span>
      <span>
        <kbd>Ctrl</kbd>
        <kbd>Enter</kbd>
        {words.copy}
      </span>
      <span>
        <kbd>Esc</kbd>
        {words.close}
      </span>
    </p>
  );
}
