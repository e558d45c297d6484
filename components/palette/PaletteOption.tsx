import { useEffect, useRef } from 'preact/hooks';
import type { PaletteStatement } from '@/lib/panel/palette-content';
import { placeWords } from './palette-words';

interface PaletteOptionProps {
  statement: PaletteStatement;
  /** Of the statement, BCP 47. */
  language: string;
  /** The searched words, underlined where they stand in the title. */
  query: string;
  isSelected: boolean;
  onPress: () => void;
  onRelease: () => void;
}

function Underlined({ text, query }: { text: string; query: string }) {
  const at = query === '' ? -1 : text.toLowerCase().indexOf(query.toLowerCase());
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <u>{text.slice(at, at + query.length)}</u>
      {text.slice(at + query.length)}
    </>
  );
}

/** One statement: its first line, or all of it when selected. */
export function PaletteOption(props: PaletteOptionProps) {
  const { statement, query, isSelected, onPress, onRelease } = props;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isSelected]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox, which names it
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys
    <div
      ref={row}
      role="option"
      id={`option-${statement.id}`}
      aria-selected={isSelected}
      onPointerDown={(event) => {
        // Keeps the caret in the search box.
        event.preventDefault();
        if (event.isTrusted && event.button === 0) onPress();
      }}
      onClick={(event) => event.isTrusted && onRelease()}
    >
      <div class="palette-head">
        {isSelected ? (
          <b>
            <Underlined text={statement.title} query={query} />
          </b>
        ) : (
          <span class="palette-title">
            <Underlined text={statement.title} query={query} />
          </span>
        )}
        <span>{placeWords(statement)}</span>
      </div>
      <p lang={props.language}>{statement.text}</p>
    </div>
  );
}
