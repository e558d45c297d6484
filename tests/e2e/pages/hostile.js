import { countSends, expose } from './fixture.js';

// A page that tries to learn what was not sent yet, and to make the palette act by itself.
const heard = [];
for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'message']) {
  window.addEventListener(
    type,
    (event) => heard.push(`${type} ${event.key ?? event.data ?? ''}`),
    true,
  );
}
// Whatever the extension calls, if it called the page's own.
const called = [];
const replaced = [
  [Element.prototype, 'attachShadow'],
  [Node.prototype, 'appendChild'],
  [Element.prototype, 'append'],
  [EventTarget.prototype, 'addEventListener'],
  [HTMLElement.prototype, 'showPopover'],
  [Document.prototype, 'createElement'],
  [DataTransfer.prototype, 'setData'],
];
window.watchCalls = () => {
  for (const [prototype, name] of replaced) {
    const original = prototype[name];
    prototype[name] = function (...given) {
      called.push(`${name} ${given.map(String).join(' ')}`);
      return original.apply(this, given);
    };
  }
};
window.heard = heard;
window.called = called;

const host = () => document.querySelector('html > [popover]');
const style = (element, styles) => Object.assign(element.style, styles);
const cover = (styles) => {
  const over = document.createElement('div');
  style(over, {
    position: 'fixed',
    inset: '0',
    margin: '0',
    border: '0',
    background: '#fff',
    ...styles,
  });
  document.body.append(over);
  return over;
};

window.attacks = {
  fade: () => style(document.documentElement, { opacity: '0.02' }),
  blur: () => style(document.documentElement, { filter: 'blur(30px)' }),
  clip: () => style(document.documentElement, { clipPath: 'inset(0 0 95% 0)' }),
  mask: () =>
    style(document.documentElement, { maskImage: 'linear-gradient(transparent, transparent)' }),
  shrink: () => style(document.documentElement, { transform: 'scale(0.02)' }),
  blend: () => style(document.documentElement, { mixBlendMode: 'multiply' }),
  popoverOver: () => {
    const over = cover({ width: '100vw', height: '100vh' });
    over.popover = 'manual';
    over.showPopover();
  },
  popoverLetsThrough: () => {
    const over = cover({ width: '100vw', height: '100vh', pointerEvents: 'none' });
    over.popover = 'manual';
    over.showPopover();
  },
  dialogOver: () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
  },
  hiddenInShadow: () => {
    const keeper = document.createElement('div');
    document.body.append(keeper);
    const over = document.createElement('div');
    style(over, { position: 'fixed', inset: '0', background: '#fff', pointerEvents: 'none' });
    keeper.attachShadow({ mode: 'closed' }).append(over);
    over.popover = 'manual';
    over.showPopover();
  },
  restyle: () => style(host(), { opacity: '0.02' }),
  move: () => host()?.style.setProperty('left', '-2000px', 'important'),
  takeOut: () => host()?.remove(),
  takeElsewhere: () => document.body.append(host()),
  strip: () => host()?.removeAttribute('style'),
  closePopover: () => host()?.hidePopover(),
};

window.probes = {
  find: (words) => window.find(words.slice(0, 24)),
  markup: (words) => document.documentElement.outerHTML.includes(words.slice(0, 24)),
  html: (words) =>
    (document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? '').includes(
      words.slice(0, 24),
    ),
  selection: (words) => {
    document.getSelection().selectAllChildren(document.documentElement);
    const all = document.getSelection().toString();
    document.getSelection().removeAllRanges();
    return all.includes(words.slice(0, 24));
  },
  text: (words) => (document.documentElement.innerText ?? '').includes(words.slice(0, 24)),
  shadow: () => host()?.shadowRoot !== null && host()?.shadowRoot !== undefined,
  frames: (words) => {
    for (let index = 0; index < window.length; index += 1) {
      try {
        if (window[index].document.body.innerText.includes(words.slice(0, 24))) return true;
      } catch {
        // Another origin: as it must be.
      }
    }
    return false;
  },
};

/** What no hand did: events of scripts, and messages that pretend. */
window.pretend = () => {
  const target = host();
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    target?.dispatchEvent(
      new MouseEvent(type, { bubbles: true, composed: true, clientX: 300, clientY: 300 }),
    );
  }
  for (const element of [target, document, window]) {
    element?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  }
  const message = { type: 'insert', text: 'stolen', instance: 'guess', use: {} };
  window.postMessage(message, '*');
  for (let index = 0; index < window.length; index += 1) window[index].postMessage(message, '*');
};

const box = document.querySelector('#box');
expose({ box: () => box, model: () => box.value });
countSends(document.querySelector('#form'), box);
