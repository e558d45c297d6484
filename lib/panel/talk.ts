import { t } from '@/lib/i18n/words';
import type { ChatInsertOutcome } from '@/lib/platform/chat-tab';
import type { Toasts } from './toast';

export interface Talk {
  /** Copies a text and tells so; whether it was copied. Call it in a click or key handler. */
  copy(text: string, title?: string): Promise<boolean>;
  /** Puts a text into the chat box of the tab; where that cannot be, copies it and says why. */
  insert(text: string): Promise<'inserted' | 'copied' | undefined>;
}

interface TalkPowers {
  copyText(text: string): Promise<boolean>;
  insertIntoChat(text: string): Promise<ChatInsertOutcome>;
}

export function createTalk(powers: TalkPowers, toasts: Toasts): Talk {
  async function copyOr(text: string, done: string): Promise<boolean> {
    const copied = await powers.copyText(text);
    toasts.show(copied ? done : t('common.copyFailed'));
    return copied;
  }
  return {
    copy: (text, title) =>
      copyOr(text, title ? t('common.copied', { what: title }) : t('common.copiedPlain')),
    async insert(text) {
      const outcome = await powers.insertIntoChat(text);
      if (outcome.kind === 'inserted') {
        toasts.show(t('say.inserted'));
        return 'inserted';
      }
      return (await copyOr(text, outcomeText(outcome))) ? 'copied' : undefined;
    },
  };
}

function outcomeText(outcome: Exclude<ChatInsertOutcome, { kind: 'inserted' }>): string {
  switch (outcome.kind) {
    case 'no-composer':
      return t('say.noComposer');
    case 'unreachable':
      return t('say.unreachable');
    case 'refused':
      return t('say.refused');
    case 'too-long':
      return t('say.pageLimit', { limit: outcome.limit, length: outcome.length });
  }
}
