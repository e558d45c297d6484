import { t } from '@/lib/i18n/words';
import type { Toasts } from '@/lib/panel/toast';

/** The line that tells what was done, with Undo. Always in the page, so that it is read out. */
export function ToastLine({ toasts }: { toasts: Toasts }) {
  const toast = toasts.current.value;
  return (
    <div class="toast-place">
      {/* Hovering or focusing the line holds it open. */}
      <div
        role="status"
        onPointerEnter={toasts.hold}
        onPointerLeave={toasts.release}
        onFocusCapture={toasts.hold}
        onBlurCapture={toasts.release}
      >
        {toast && (
          <p class="toast">
            <span>{toast.text}</span>
            {toast.undo && (
              <button type="button" class="button" data-action="undo" onClick={toasts.undo}>
                {t('common.undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
