import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface ButtonProps {
  children: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
  /** `main` at most once in a card, a form or a foot. */
  look?: 'main' | 'soft' | 'default' | 'plain' | 'warn' | 'danger';
  icon?: LucideIcon;
  large?: boolean;
  submit?: boolean;
  disabled?: boolean;
  /** A steady name for tests and the guided tour. */
  action?: string;
  label?: string;
  class?: string;
}

const LOOKS = {
  main: 'button button-main',
  soft: 'button button-soft',
  default: 'button',
  plain: 'button button-plain',
  warn: 'button button-plain button-warn',
  danger: 'button button-plain button-danger',
} as const;

/** A button with words. */
export function Button({ children, look = 'default', icon, large, submit, ...rest }: ButtonProps) {
  const classes = [LOOKS[look], large ? 'button-large' : '', rest.class ?? ''];
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={classes.filter(Boolean).join(' ')}
      disabled={rest.disabled}
      aria-label={rest.label}
      data-action={rest.action}
      onClick={rest.onClick}
    >
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps {
  icon: LucideIcon;
  label: string;
  onClick: () => void;
  action?: string;
  expanded?: boolean;
}

/** A button without words: only for what has an understood drawing. The name is read out. */
export function IconButton({ icon, label, onClick, action, expanded }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-haspopup={expanded === undefined ? undefined : 'menu'}
      aria-expanded={expanded}
      data-action={action}
      onClick={onClick}
    >
      <Icon of={icon} />
    </button>
  );
}
