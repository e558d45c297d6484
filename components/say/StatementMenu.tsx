import { ArrowDown, ArrowUp, EyeOff, GripVertical, Pin, PinOff, Trash } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/controls/Button';
import { focusSoon } from '@/components/controls/focus-soon';
import { Menu, type MenuItem } from '@/components/controls/Menu';
import { t } from '@/lib/i18n/words';
import { dragStatement } from './drag-statement';
import type { ListPlace, SayContext } from './say-context';

interface StatementMenuProps extends ListPlace {
  context: SayContext;
  id: string;
  title: string;
  /** Given for an own statement. */
  onRemove?: (() => void) | undefined;
}

/**
 * Pins, moves and hides a statement. Its button is the handle to drag the statement by; Alt with
 * the arrow keys moves it from the keyboard.
 */
export function StatementMenu({ context, id, title, list, among, onRemove }: StatementMenuProps) {
  const { arranging, panel } = context;
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  const index = list.findIndex((entry) => entry.id === id);
  const button = `[data-statement="${id}"] [data-action="arrange"]`;

  function move(to: number): void {
    if (to < 0 || to >= list.length || to === index) return;
    arranging.move(list, id, to, among);
    panel.toasts.show(t('say.moved', { place: to + 1, all: list.length }));
    focusSoon(button);
  }
  const onDrop = useRef(move);
  onDrop.current = move;

  const order = list.map((entry) => entry.id).join(' ');
  useEffect(() => {
    const card = anchor.current?.closest<HTMLElement>('[data-statement]');
    const handle = anchor.current?.querySelector('button');
    if (!card || !handle) return undefined;
    return dragStatement({
      card,
      handle,
      id,
      group: `${among} ${order}`,
      indexOf: (other) => order.split(' ').indexOf(other),
      onDrop: (to) => onDrop.current(to),
    });
  }, [id, among, order]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches the keys of the button inside
    <div
      class="menu-anchor"
      ref={anchor}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        move(index + (event.key === 'ArrowUp' ? -1 : 1));
      }}
    >
      <IconButton
        icon={GripVertical}
        label={t('say.arrange', { title })}
        action="arrange"
        expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Menu
          label={t('say.arrange', { title })}
          align="start"
          items={items()}
          onClose={() => {
            setOpen(false);
            anchor.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </div>
  );

  function items(): MenuItem[] {
    const pinned = among === 'pinned';
    const moves: MenuItem[] = [
      { text: t('say.moveUp'), icon: ArrowUp, action: 'move-up', onSelect: () => move(index - 1) },
      {
        text: t('say.moveDown'),
        icon: ArrowDown,
        action: 'move-down',
        onSelect: () => move(index + 1),
      },
    ];
    const all: MenuItem[] = [
      {
        text: t(pinned ? 'say.unpin' : 'say.pin'),
        icon: pinned ? PinOff : Pin,
        action: 'pin',
        onSelect: () => {
          arranging.pin(id, !pinned);
          focusSoon(button);
        },
      },
      ...moves.filter((_, at) => (at === 0 ? index > 0 : index < list.length - 1)),
      { text: t('say.hide'), icon: EyeOff, action: 'hide', onSelect: hide },
    ];
    if (onRemove) {
      all.push({
        text: t('common.remove'),
        icon: Trash,
        action: 'remove-own',
        danger: true,
        onSelect: onRemove,
      });
    }
    return all;
  }

  function hide(): void {
    arranging.hide(id, true);
    panel.toasts.show(t('say.hiddenToast', { title }), { undo: () => arranging.hide(id, false) });
    const neighbour = list[index + 1] ?? list[index - 1];
    focusSoon(`[data-statement="${neighbour?.id}"] [data-action="arrange"]`, '.search input');
  }
}
