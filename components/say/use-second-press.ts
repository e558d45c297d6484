import { useEffect, useState } from 'preact/hooks';
import { firstSecret } from '@/lib/core/script/checks/find-secrets';

/**
 * A text that holds a secret is copied or inserted only at a second press of the same button.
 * Other words than those of the first press begin anew.
 */
export function useSecondPress<Way extends string>(
  text: string,
  act: (way: Way) => void,
): { asked: Way | undefined; press: (way: Way) => void } {
  const [asked, setAsked] = useState<Way>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words ask anew
  useEffect(() => setAsked(undefined), [text]);
  return {
    asked,
    press(way) {
      if (asked === way || !firstSecret(text)) {
        setAsked(undefined);
        act(way);
      } else setAsked(way);
    },
  };
}
