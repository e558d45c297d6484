import { useLayoutEffect } from 'preact/hooks';
import { type CaseScreenName, loadScreen, type ScreenProps, screenView } from './screen-views';

/** A screen over the case in view, once it is loaded. Escape leads back. */
export function CaseOverlay({ screen, ...props }: ScreenProps & { screen: CaseScreenName }) {
  const View = screenView(screen);
  useLayoutEffect(() => {
    void loadScreen(screen);
    window.scrollTo(0, 0);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      props.panel.places.open(undefined);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [screen, props.panel]);
  return View ? <View {...props} /> : null;
}
