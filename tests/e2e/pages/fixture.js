// Every fixture page says the same things of itself: its box, what its editor holds, what it sent.
export function expose({ box, model }) {
  window.sent = 0;
  window.box = box;
  window.model = model;
}

/** Sends as chats do: by the button, and by Enter in the box. */
export function countSends(form, box) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.sent += 1;
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') window.sent += 1;
  });
}
