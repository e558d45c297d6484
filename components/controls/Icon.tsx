import type { LucideIcon } from 'lucide-preact';

interface IconProps {
  of: LucideIcon;
  small?: boolean;
}

/** A drawing beside words: never read out. 1.5 px strokes on a 20 px grid. */
export function Icon({ of: Drawing, small = false }: IconProps) {
  return (
    <Drawing
      class={small ? 'icon icon-small' : 'icon'}
      aria-hidden="true"
      // lucide draws on a 24 px grid: 1.8 of that is 1.5 px at 20.
      strokeWidth={1.8}
    />
  );
}
