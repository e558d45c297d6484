/** Brings a statement into view, opened, and gives it the focus. */
export function showStatement(id: string): void {
  const card = document.querySelector<HTMLElement>(`[data-statement="${id}"]`);
  const details = card?.querySelector('details');
  if (details) details.open = true;
  card?.scrollIntoView({ block: 'center' });
  card?.focus({ preventScroll: true });
}
