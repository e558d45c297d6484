function copyThroughSelection(text: string, document_: Document): boolean {
  const active = document_.activeElement;
  const area = document_.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.setAttribute('aria-hidden', 'true');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document_.body.append(area);
  area.select();
  const isCopied = document_.execCommand('copy');
  area.remove();
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  return isCopied;
}

/**
 * Copies `text`; resolves to whether it is on the clipboard. Call it in a click or key handler.
 * The modern way is refused in a frame of some sites (Permissions-Policy), the old one is not.
 */
export async function copyText(
  text: string,
  navigator_: Navigator = navigator,
  document_: Document = document,
): Promise<boolean> {
  try {
    await navigator_.clipboard.writeText(text);
    return true;
  } catch {
    return copyThroughSelection(text, document_);
  }
}

/**
 * Copies a PNG picture; resolves to whether it is on the clipboard. Call it in a click handler and
 * hand over the promise: awaited first, the click would be over and the browser would refuse.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
