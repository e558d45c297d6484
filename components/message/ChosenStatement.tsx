import { ArrowDown, ArrowUp, X } from 'lucide-preact';
import { Button, IconButton } from '@/components/controls/Button';
import { focusSoon } from '@/components/controls/focus-soon';
import { t } from '@/lib/i18n/words';
import type { AnyStatement } from '@/lib/panel/statements';

interface ChosenStatementProps {
  entry: AnyStatement;
  first: boolean;
  last: boolean;
  /** @param step -1 or 1 */
  onMove: (step: number) => void;
  onTakeOut: () => void;
  onFillIn: () => void;
}

/** A statement of the message, to be moved and taken out. */
export function ChosenStatement(props: ChosenStatementProps) {
  const { entry, first, last } = props;
  const { title, missing } = entry.filled;
  const line = `[data-chosen="${entry.id}"]`;
  return (
    <li data-chosen={entry.id}>
      <span class="chosen-title">
        {title}
        {missing.length > 0 && (
          <span class="small text-warn">
            {t('message.missing', { title, count: missing.length })}{' '}
            <Button look="plain" onClick={props.onFillIn}>
              {t('say.fillIn')}
            </Button>
          </span>
        )}
      </span>
      <span class="chosen-tools">
        {!first && (
          <IconButton
            icon={ArrowUp}
            action="chosen-up"
            label={t('message.up', { title })}
            onClick={() => {
              props.onMove(-1);
              focusSoon(`${line} [data-action="chosen-up"]`, `${line} button`);
            }}
          />
        )}
        {!last && (
          <IconButton
            icon={ArrowDown}
            action="chosen-down"
            label={t('message.down', { title })}
            onClick={() => {
              props.onMove(1);
              focusSoon(`${line} [data-action="chosen-down"]`, `${line} button`);
            }}
          />
        )}
        <IconButton
          icon={X}
          action="take-out"
          label={t('message.takeOut', { title })}
          onClick={() => {
            props.onTakeOut();
            focusSoon('.message-add select');
          }}
        />
      </span>
    </li>
  );
}
