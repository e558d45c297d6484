import { Pencil } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Button, IconButton } from '@/components/controls/Button';
import { type FilledStatement, textLength } from '@/lib/core/script/fill';
import { t } from '@/lib/i18n/words';
import { CopyInsert } from './CopyInsert';
import { SecondPressNote } from './SecondPressNote';
import { useSecondPress } from './use-second-press';

export interface StatementHandlers {
  onCopy: () => void;
  onInsert: () => void;
  onEdit: () => void;
  onFillIn: () => void;
  onLeaveOut: (leftOut: boolean) => void;
}

interface StatementActionsProps extends StatementHandlers {
  filled: FilledStatement;
  /** When it was used in this talk, as `08:44`. */
  usedAt: string | undefined;
  menu: ComponentChildren;
  limit: number;
  /** In a call there is no chat box to insert into. */
  phone: boolean;
}

/** The foot of a statement: its length, and what can be done with it now. */
export function StatementActions(props: StatementActionsProps) {
  const { filled, usedAt, menu, limit, phone, ...handlers } = props;
  const length = textLength(filled.text);
  const { asked, press } = useSecondPress(filled.text, (way: 'copy' | 'insert') =>
    way === 'copy' ? handlers.onCopy() : handlers.onInsert(),
  );
  return (
    <>
      <SecondPressNote asked={asked} />
      <div class="card-foot">
        <span class={length > limit ? 'count number text-warn' : 'count number'}>
          {usedAt !== undefined && length <= limit
            ? t('say.usedAt', { time: usedAt })
            : `${length} / ${limit}`}
        </span>
        {menu}
        <IconButton icon={Pencil} label={t('say.change')} action="edit" onClick={handlers.onEdit} />
        {filled.missing.length > 0 ? (
          <>
            {filled.canLeaveOut && (
              <Button look="plain" action="leave-out" onClick={() => handlers.onLeaveOut(true)}>
                {t('say.leaveOut')}
              </Button>
            )}
            <Button look="soft" action="fill-in" onClick={handlers.onFillIn}>
              {t('say.fillIn')}
            </Button>
          </>
        ) : (
          <CopyInsert
            asked={asked}
            press={press}
            phone={phone}
            actions={{ copy: 'copy', insert: 'insert' }}
          />
        )}
      </div>
    </>
  );
}
