/** What the hostile page tries; see its script. */
export interface Hostile {
  attacks: Record<string, () => void>;
  probes: Record<string, (words: string) => boolean>;
  pretend(): void;
  watchCalls(): void;
  heard: string[];
  called: string[];
  model(): string;
  sent: number;
}

/** Ways to hide, cover or move the palette. */
export const ATTACKS = [
  'fade',
  'blur',
  'clip',
  'mask',
  'shrink',
  'blend',
  'popoverOver',
  'popoverLetsThrough',
  'dialogOver',
  'hiddenInShadow',
  'restyle',
  'move',
  'takeOut',
  'takeElsewhere',
  'strip',
  'closePopover',
];
/** Ways to read what it shows. */
export const PROBES = ['find', 'markup', 'html', 'selection', 'text', 'shadow', 'frames'];
