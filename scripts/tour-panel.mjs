/** Opens one of the five places and waits until the panel says it is there. */
export async function goTo(panel, place) {
  await panel.click(`nav a[href="#${place}"]`);
  await panel.waitForSelector(`nav a[href="#${place}"][aria-current]`);
}

/** Changes settings by the names of their lists: `{ theme: 'dark' }`. */
export async function choose(panel, choices) {
  await panel.click('[data-action="menu"]');
  await panel.waitForSelector('[data-action="open-settings"]', { visible: true });
  await panel.click('[data-action="open-settings"]');
  await panel.waitForSelector('select[name="theme"]', { visible: true });
  for (const [name, value] of Object.entries(choices)) {
    await panel.select(`select[name="${name}"]`, value);
  }
  await panel.click('[data-action="close-settings"]');
  await panel.waitForSelector('select[name="theme"]', { hidden: true });
}

/** The `index`-th statement card that shows the given button, and the ways to use it. */
export async function cardWith(panel, action, index) {
  const selector = `article[data-statement] [data-action="${action}"]`;
  await panel.waitForSelector(selector, { visible: true });
  const shown = [];
  for (const button of await panel.$$(selector)) {
    if ((await button.isVisible()) && !(await button.evaluate((it) => it.disabled))) {
      shown.push(button);
    }
  }
  const button = shown[index];
  if (!button) throw new Error(`There is no statement number ${index + 1} to ${action}.`);
  const words = await button.evaluate((it) => it.closest('article').textContent);
  return {
    press: () => button.click(),
    mustHold: (text) => {
      if (!withoutSpaces(words).includes(withoutSpaces(text))) {
        throw new Error(`The chat box holds other words than the card: “${text}”`);
      }
    },
  };
}

/** Line breaks and spacing are laid out differently on a card and in a chat box. */
function withoutSpaces(text) {
  return text.replaceAll(/\s+/g, '');
}
