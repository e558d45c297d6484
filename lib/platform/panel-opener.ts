import { browser } from 'wxt/browser';

/** Firefox only, and not in the shared types. */
type SidebarAction = { open: () => Promise<void> };

/**
 * Opens the panel in the given window. Call it first thing in the handler of a toolbar click or
 * a keyboard command: after an `await` browsers no longer take it for the person's own wish.
 * Resolves to whether the browser opened it.
 */
export function openPanel(windowId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as typeof browser & {
    sidePanel?: typeof browser.sidePanel;
    sidebarAction?: SidebarAction;
  };
  const opening = sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open();
  return (opening ?? Promise.reject()).then(
    () => true,
    () => false,
  );
}

/** In the background: a click on the toolbar button opens the panel (and so grants `activeTab`). */
export function openPanelFromToolbar(): void {
  browser.action.onClicked.addListener((tab) => {
    void openPanel(tab.windowId);
  });
}
