import { type ComponentChild, render as draw } from 'preact';
import { act } from 'preact/test-utils';

type Words = string | RegExp;
type Field = HTMLElement & { value: string };

let root: HTMLElement | undefined;

/** Draws a place into an empty page. */
export function render(node: ComponentChild): void {
  root ??= document.body.appendChild(document.createElement('main'));
  const place = root;
  act(() => draw(node, place));
}

/** Takes the place away again, as another tab does. */
export function leave(): void {
  const place = root;
  if (place) act(() => draw(null, place));
  place?.remove();
  root = undefined;
}

function says(text: string | null, words: Words): boolean {
  const trimmed = text?.trim() ?? '';
  return typeof words === 'string' ? trimmed === words : words.test(trimmed);
}

/** The innermost elements with these words. */
export function allWith(words: Words): HTMLElement[] {
  const found = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) =>
    says(element.textContent, words),
  );
  return found.filter((outer) => !found.some((inner) => inner !== outer && outer.contains(inner)));
}

/** The one element with these words. */
export function one(words: Words): HTMLElement {
  const [found, second] = allWith(words);
  if (!found || second) throw new Error(`not once on the page: ${words}`);
  return found;
}

/** The elements with this `aria-label`, and the fields with this visible label. */
export function allLabelled(words: Words): Field[] {
  const named = [...document.body.querySelectorAll<Field>('[aria-label]')].filter((element) =>
    says(element.getAttribute('aria-label'), words),
  );
  const fields = [...document.body.querySelectorAll('label')]
    .filter((label) => {
      // A label around its field names it in a part of its own; one that points to it is all words.
      const text = label.htmlFor ? label : label.querySelector('.label, .tick-text');
      return says(text?.textContent ?? '', words);
    })
    .flatMap((label) => {
      const own = document.querySelector<Field>(`[id="${label.htmlFor || 'none'}"]`);
      return own ? [own] : [...label.querySelectorAll<Field>('input, textarea, select')];
    });
  return [...named, ...fields];
}

/** The first of them. */
export function labelled(words: Words): Field {
  const [found] = allLabelled(words);
  if (!found) throw new Error(`no such label on the page: ${words}`);
  return found;
}

/** Presses an element, or the button around it. */
export function press(element: HTMLElement): void {
  act(() => (element.closest('button') ?? element).click());
}

/** Puts a text into a field at once, as a paste does. */
export function type(label: Words, value: string): void {
  const field = labelled(label);
  field.value = value;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
}

/** Chooses from a list. */
export function choose(label: Words, value: string): void {
  const field = labelled(label);
  field.value = value;
  act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
}

/** Presses a key while a field has the focus. */
export function key(label: Words, name: string): void {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true });
  act(() => void labelled(label).dispatchEvent(event));
}

/** Changes the state from outside and draws again. */
export function change(what: () => void): void {
  act(what);
}

/** The steady name of what has the focus, once the next frame is drawn. */
export async function focused(): Promise<string | null | undefined> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return document.activeElement?.getAttribute('data-action');
}
