import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

interface DragStatement {
  card: HTMLElement;
  handle: HTMLElement;
  id: string;
  /** Only cards of one group change places. */
  group: string;
  /** The index of a card of this group, from 0. */
  indexOf: (id: string) => number;
  /** Called on the card that was dragged: its index in the list without it. */
  onDrop: (index: number) => void;
}

/** Lets a statement be dragged by its handle to another place of its list; ends with the answer. */
export function dragStatement({ card, handle, id, group, indexOf, onDrop }: DragStatement) {
  const mark = (side: 'before' | 'after' | undefined) => {
    if (side) card.dataset['drop'] = side;
    else delete card.dataset['drop'];
  };
  return combine(
    draggable({
      element: card,
      dragHandle: handle,
      getInitialData: () => ({ id, group }),
      onDragStart: () => card.classList.add('is-dragged'),
      onDrop({ location }) {
        card.classList.remove('is-dragged');
        const target = location.current.dropTargets[0];
        if (!target || target.data['id'] === id) return;
        const middle = target.element.getBoundingClientRect();
        const below = location.current.input.clientY > middle.top + middle.height / 2;
        const others = indexOf(String(target.data['id'])) + (below ? 1 : 0);
        // The list without the dragged card is shorter by one behind it.
        onDrop(others > indexOf(id) ? others - 1 : others);
      },
    }),
    dropTargetForElements({
      element: card,
      canDrop: ({ source }) => source.data['group'] === group && source.data['id'] !== id,
      getData: () => ({ id }),
      onDrag({ location }) {
        const box = card.getBoundingClientRect();
        mark(location.current.input.clientY > box.top + box.height / 2 ? 'after' : 'before');
      },
      onDragLeave: () => mark(undefined),
      onDrop: () => mark(undefined),
    }),
  );
}
