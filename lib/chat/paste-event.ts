/** What Firefox shows a content script of the page's own global object. */
type PageRealm = {
  Object: new () => EventInit & { clipboardData?: DataTransfer };
  DataTransfer: new () => DataTransfer;
  ClipboardEvent: new (type: string, init: unknown) => ClipboardEvent;
};
type Waived<T> = { wrappedJSObject?: T };

/**
 * Gives `target` one synthetic paste of plain text. Plain text only: with HTML beside it some
 * editors refuse the paste and others mangle blank lines. The return value of the dispatch is not
 * looked at, because it proves nothing either way: the caller reads the text back.
 *
 * In Firefox the event is made with the page's own constructors, as the page's handlers may not
 * look inside objects of the content script. Nothing is read back from them: a page that replaced
 * a constructor learns the text which it is about to receive, and no more.
 */
export function dispatchPaste(target: HTMLElement, text: string): void {
  const view = target.ownerDocument.defaultView as (Window & Waived<PageRealm>) | null;
  const page = view?.wrappedJSObject;
  const pageTarget = (target as HTMLElement & Waived<HTMLElement>).wrappedJSObject;
  if (page === undefined || pageTarget === undefined) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    target.dispatchEvent(
      new ClipboardEvent('paste', {
        bubbles: true,
        cancelable: true,
        composed: true,
        clipboardData,
      }),
    );
    return;
  }
  const init = new page.Object();
  init.bubbles = true;
  init.cancelable = true;
  init.composed = true;
  init.clipboardData = new page.DataTransfer();
  const event = new page.ClipboardEvent('paste', init);
  // After construction: Firefox drops what a DataTransfer held before (Bugzilla 1654724).
  event.clipboardData?.setData('text/plain', text);
  pageTarget.dispatchEvent(event);
}
