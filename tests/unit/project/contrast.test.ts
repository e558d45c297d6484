import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(
  new URL('../../../components/controls/tokens.css', import.meta.url),
  'utf8',
);

/** The light and the dark value of every colour token. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** Foreground, background, and the least ratio of WCAG 2.2 for what it is used for. */
const PAIRS: [string, string, number][] = [
  ...['bg', 'surface', 'sunken', 'raised'].map(
    (ground) => ['text', ground, 7] as [string, string, number],
  ),
  ...['bg', 'surface', 'sunken'].map((ground) => ['text-2', ground, 7] as [string, string, number]),
  ...['bg', 'surface', 'sunken'].map(
    (ground) => ['text-3', ground, 4.5] as [string, string, number],
  ),
  ['accent', 'bg', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'sunken', 4.5],
  ['accent-deep', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-deep', 4.5],
  ['text', 'fact', 7],
  ['text', 'accent-soft', 7],
  ['warn', 'warn-soft', 4.5],
  ['warn', 'bg', 4.5],
  ['warn', 'surface', 4.5],
  ['danger', 'danger-soft', 4.5],
  ['danger', 'surface', 4.5],
  ['bg', 'text', 7],
  ['edge', 'bg', 3],
  ['edge', 'surface', 3],
  ['focus', 'bg', 3],
  ['focus', 'surface', 3],
  ['warn-edge', 'surface', 3],
];

describe.each(['light', 'dark'] as const)('colour pairs, %s', (scheme) => {
  it.each(PAIRS)('%s on %s is at least %s to 1', (front, back, least) => {
    expect(ratio(colour(front, scheme), colour(back, scheme))).toBeGreaterThanOrEqual(least);
  });
});

function colour(name: string, scheme: 'light' | 'dark'): string {
  const value = tokens.get(name)?.[scheme];
  if (!value) throw new Error(`no token --${name}`);
  return value;
}

/** The contrast ratio of WCAG 2.2, section "contrast ratio". */
function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
