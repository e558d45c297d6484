/** A place where a person types: a text field, or the outermost element of an editable region. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;
export type Editable = TextField | HTMLElement;

/**
 * Gives the shadow root of an element, closed ones too, or `null`.
 * The browsers offer this to extensions in different places, so it is handed in.
 */
export type OpenShadow = (element: Element) => ShadowRoot | null;

/** Sees open shadow roots only: what a page itself can see. */
export const openShadowOnly: OpenShadow = (element) => element.shadowRoot;

/** Of the built-in elements only these can have a shadow root; asking the others is wasted time. */
const shadowCapable =
  /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/u;

export function mayHoldShadow(element: Element): boolean {
  return shadowCapable.test(element.localName);
}

/** By name and not `instanceof`, because the element may belong to another frame's realm. */
export function isTextField(element: Element): element is TextField {
  return element.localName === 'textarea' || element.localName === 'input';
}

/** The words that mark a search box; text never goes there. */
const searchWords = /\bsearch\b|\bfind\b|搜索|搜尋|搜寻|查找|查询|查詢/iu;

/** Values of `autocomplete` that mean a secret or an identity, never a message. */
const privateAutocomplete = /password|one-time-code|username|^cc-|webauthn/iu;

/** Everything that names the element to a person, in one string. */
export function labelOf(element: Element): string {
  const document = element.ownerDocument;
  const labelledBy = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/u)
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent ?? '');
  const labels = isTextField(element) ? [...(element.labels ?? [])].map((l) => l.textContent) : [];
  return [
    element.getAttribute('aria-label'),
    element.getAttribute('placeholder'),
    element.getAttribute('aria-placeholder'),
    element.getAttribute('data-placeholder'),
    element.getAttribute('title'),
    element.getAttribute('name'),
    ...labelledBy,
    ...labels,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}

function isWritableField(field: TextField): boolean {
  if (field.disabled || field.readOnly) return false;
  if (field.localName === 'input' && field.type !== 'text') return false;
  if (privateAutocomplete.test(field.getAttribute('autocomplete') ?? '')) return false;
  // A form that asks for a password is a login form, not a chat.
  return field.form?.querySelector('input[type="password"]') == null;
}

function isMarkedUntouchable(element: Element): boolean {
  return (
    element.closest('[role="search"], [aria-hidden="true"], [inert]') !== null ||
    element.getAttribute('role') === 'searchbox' ||
    element.getAttribute('aria-readonly') === 'true' ||
    element.getAttribute('aria-disabled') === 'true'
  );
}

/**
 * The place to write in that `element` belongs to, or `null` when it is none we may touch:
 * password, search, hidden, read-only and disabled fields are never written to.
 * Inside an editable region the outermost editable element is meant.
 */
export function editableAt(element: Element | null): Editable | null {
  if (element === null || isMarkedUntouchable(element)) return null;
  if (isTextField(element)) {
    return isWritableField(element) && !searchWords.test(labelOf(element)) ? element : null;
  }
  let host: HTMLElement | null = null;
  for (let node: Element | null = element; node !== null; node = node.parentElement) {
    if (!(node as HTMLElement).isContentEditable) break;
    host = node as HTMLElement;
  }
  // `designMode` makes a whole document editable: that is a page editor, not a chat box.
  if (host === null || host.localName === 'html' || isMarkedUntouchable(host)) return null;
  return searchWords.test(labelOf(host)) ? null : host;
}
