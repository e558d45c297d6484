import { browser } from 'wxt/browser';
import {
  type InsertOutcome,
  type PaletteReply,
  type PaletteRequest,
  type PaletteUse,
  paletteReplySchema,
} from '@/lib/messages';

/** A background that hears nothing for 30 s is stopped, and the palette with it. */
const stillHereEvery = 20_000;

export type PaletteConnection = {
  /** Asks for `text` in the chat box. The palette is taken away when it worked. */
  insert: (text: string, use: PaletteUse) => void;
  /** Tells that the statement was copied, and asks for the palette to be taken away. */
  copied: (use: PaletteUse) => void;
  /** Closes the page that looks like a lender's. */
  closeTab: () => void;
  /** Asks for the palette to be taken away. */
  close: (giveFocusBack: boolean) => void;
};

/** What the palette learns when its token was right. */
export type PaletteOpening = Extract<PaletteReply, { type: 'accepted' }>;

type Listeners = {
  /** The token was right: only now may statements be loaded. */
  onAccepted: (opening: PaletteOpening) => void;
  /** An insertion failed; the palette is still there. */
  onFailed: (outcome: InsertOutcome) => void;
};

/** In the palette page: the line to the background, opened with the token of this one showing. */
export function connectPalette(
  token: string,
  { onAccepted, onFailed }: Listeners,
  signal: AbortSignal,
): PaletteConnection {
  const port = browser.runtime.connect({ name: 'palette' });
  const ask = (request: PaletteRequest) => port.postMessage(request);
  port.onMessage.addListener((raw: unknown) => {
    const reply = paletteReplySchema.safeParse(raw);
    if (!reply.success) return;
    if (reply.data.type === 'accepted') onAccepted(reply.data);
    else onFailed(reply.data.outcome);
  });
  const alive = setInterval(() => ask({ type: 'still-here' }), stillHereEvery);
  const stop = () => clearInterval(alive);
  port.onDisconnect.addListener(stop);
  signal.addEventListener('abort', () => {
    stop();
    port.disconnect();
  });
  ask({ type: 'present-token', token });
  return {
    insert: (text, use) => ask({ type: 'insert', text, use }),
    copied: (use) => ask({ type: 'copied', use }),
    closeTab: () => ask({ type: 'close-tab' }),
    close: (giveFocusBack) => ask({ type: 'close', giveFocusBack }),
  };
}
