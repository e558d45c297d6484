import { type ReadonlySignal, signal } from '@preact/signals';
import { t } from '@/lib/i18n/words';
import type { ChatInsertOutcome } from '@/lib/platform/chat-tab';
import type { Toasts } from './toast';

/** What stands between the words and the chat, until the person does something about it. */
export type Obstacle =
  | { kind: 'other-origin'; origin: string }
  | { kind: 'two-boxes'; label: string };

export interface Talk {
  /** Copies a text and tells so; whether it was copied. Call it in a click or key handler. */
  copy(text: string, title?: string): Promise<boolean>;
  /** Puts a text into the chat box of the tab; where that cannot be, copies it and says why. */
  insert(text: string): Promise<'inserted' | 'copied' | undefined>;
  obstacle: ReadonlySignal<Obstacle | undefined>;
  closeObstacle(): void;
}

interface TalkPowers {
  copyText(text: string): Promise<boolean>;
  insertIntoChat(text: string): Promise<ChatInsertOutcome>;
  /** Why nothing may be put into the page in front now, in words; undefined where it may. */
  refusal(text: string): string | undefined;
  /** A text went into the page in front. */
  onInserted(): void;
}

export function createTalk(powers: TalkPowers, toasts: Toasts): Talk {
  const obstacle = signal<Obstacle | undefined>(undefined);

  async function copyOr(text: string, done: string): Promise<boolean> {
    const copied = await powers.copyText(text);
    toasts.show(copied ? done : t('common.copyFailed'));
    return copied;
  }

  return {
    obstacle,
    closeObstacle() {
      obstacle.value = undefined;
    },
    copy: (text, title) =>
      copyOr(text, title ? t('common.copied', { what: title }) : t('common.copiedPlain')),
    async insert(text) {
      const refusal = powers.refusal(text);
      if (refusal) {
        toasts.show(refusal);
        return undefined;
      }
      const outcome = await powers.insertIntoChat(text);
      obstacle.value = undefined;
      if (outcome.kind === 'inserted') {
        toasts.show(t(outcome.joined ? 'say.insertedJoined' : 'say.inserted'));
        powers.onInserted();
        return 'inserted';
      }
      if (outcome.kind === 'two-boxes') {
        obstacle.value = outcome;
        return undefined;
      }
      if (outcome.kind === 'other-origin') obstacle.value = outcome;
      return (await copyOr(text, outcomeText(outcome))) ? 'copied' : undefined;
    },
  };
}

function outcomeText(
  outcome: Exclude<ChatInsertOutcome, { kind: 'inserted' | 'two-boxes' }>,
): string {
  switch (outcome.kind) {
    case 'no-composer':
      return t('say.noComposer');
    case 'unreachable':
      return t('say.unreachable');
    case 'other-origin':
      return t('say.otherOrigin', { host: new URL(outcome.origin).host });
    case 'composing':
      return t('say.composing');
    case 'refused':
      return t('say.refused');
    case 'too-long':
      return t('say.pageLimit', { limit: outcome.limit, length: outcome.length });
  }
}
