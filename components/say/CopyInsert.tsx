import { Copy, CornerDownLeft } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import { t } from '@/lib/i18n/words';

interface CopyInsertProps {
  /** The button that was pressed once on a text that holds a secret. */
  asked: 'copy' | 'insert' | undefined;
  press: (way: 'copy' | 'insert') => void;
  /** In a call there is no chat box to insert into. */
  phone: boolean;
  actions: { copy: string; insert: string };
}

/** The two ways of a text into the chat. */
export function CopyInsert({ asked, press, phone, actions }: CopyInsertProps) {
  return (
    <>
      <Button
        look={phone ? 'soft' : 'plain'}
        icon={Copy}
        action={actions.copy}
        onClick={() => press('copy')}
      >
        {asked === 'copy' ? t('checks.copyAnyway') : t('common.copy')}
      </Button>
      {!phone && (
        <Button
          look="soft"
          icon={CornerDownLeft}
          action={actions.insert}
          onClick={() => press('insert')}
        >
          {asked === 'insert' ? t('checks.insertAnyway') : t('say.insert')}
        </Button>
      )}
    </>
  );
}
