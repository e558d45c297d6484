import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** A closing page hands the background what it could not finish writing. */
const handOverSchema = z.object({
  type: z.literal('hand-over'),
  documents: z.array(z.unknown()),
  workspace: z.unknown(),
});

/**
 * Hands documents and a change of the workspace to the background. Nothing can be awaited here:
 * the page is going away, and the message is all that is left of it.
 */
export function handOver(documents: readonly unknown[], workspace: object): void {
  if (documents.length === 0 && Object.keys(workspace).length === 0) return;
  browser.runtime.sendMessage({ type: 'hand-over', documents, workspace }).catch(() => {
    // There is nobody left to tell: the page that could show it has gone.
  });
}

/** In the background: takes documents from a closing extension page, and from nobody else. */
export function takeHandedOver(
  write: (document: unknown) => void,
  remember: (workspace: unknown) => void,
): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const message = handOverSchema.safeParse(raw);
    const own = new URL(browser.runtime.getURL('/')).origin;
    const fromUs = sender.id === browser.runtime.id && sender.url?.startsWith(own) === true;
    if (!message.success || !fromUs) return;
    for (const document of message.data.documents) write(document);
    remember(message.data.workspace);
  });
}
