import type { LucideIcon } from 'lucide-preact';
import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';

export interface MenuItem {
  text: string;
  icon?: LucideIcon;
  onSelect: () => void;
  /** Given for a choice among several: whether it is the current one. */
  checked?: boolean;
  separated?: boolean;
  danger?: boolean;
  action?: string;
}

interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  /** Closes the menu; the opener takes the focus back. */
  onClose: () => void;
  align?: 'start' | 'end';
}

/** A menu that floats under its button. Arrow keys move, Escape and Tab close. */
export function Menu({ label, items, onClose, align = 'end' }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const current = menu.current?.querySelector<HTMLElement>('[aria-checked=true], button');
    current?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.parentElement?.contains(event.target)) {
        onClose();
      }
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [onClose]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
      return;
    }
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = nextIndex(event.key, at, buttons.length);
    if (next === undefined) return;
    event.preventDefault();
    buttons[next]?.focus();
  }

  return (
    <div
      class={`menu menu-${align}`}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      ref={menu}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <Fragment key={item.text}>
          {item.separated && <hr />}
          <MenuButton item={item} onClose={onClose} />
        </Fragment>
      ))}
    </div>
  );
}

function MenuButton({ item, onClose }: { item: MenuItem; onClose: () => void }) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: aria-checked goes with menuitemradio only
    <button
      type="button"
      role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={item.checked}
      class={item.danger ? 'button-danger' : undefined}
      data-action={item.action}
      onClick={() => {
        onClose();
        item.onSelect();
      }}
    >
      {item.icon ? <Icon of={item.icon} /> : <span class="icon" />}
      <span>{item.text}</span>
    </button>
  );
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
