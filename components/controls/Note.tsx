import { Check, Info, ShieldX, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

const LOOKS = {
  help: { classes: 'note', icon: Info },
  fits: { classes: 'note note-ok', icon: Check },
  look: { classes: 'note note-warn', icon: TriangleAlert },
  danger: { classes: 'note note-danger', icon: ShieldX },
} as const;

interface NoteProps {
  look?: keyof typeof LOOKS;
  children: ComponentChildren;
  /** At most one button: the fix. */
  button?: ComponentChildren;
  id?: string | undefined;
  bare?: boolean;
}

/** One or two sentences of help or warning, with at most one button. */
export function Note({ look = 'help', children, button, id, bare }: NoteProps) {
  const { classes, icon } = LOOKS[look];
  return (
    <div class={bare ? `${classes} bare` : classes} id={id}>
      <Icon of={icon} />
      <span>{children}</span>
      {button}
    </div>
  );
}
