import { Plus } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import { t } from '@/lib/i18n/words';
import type { AnyStatement } from '@/lib/panel/statements';
import { addOwn } from './own-actions';
import { StatementSection } from './StatementSection';
import type { SayContext } from './say-context';

interface OwnSectionProps {
  context: SayContext;
  entries: readonly AnyStatement[];
  searching: boolean;
}

/** How many own statements stand before "Show more". */
const FIRST_OWN = 10;

/** What the person wrote for all their cases, the latest first. */
export function OwnSection({ context, entries, searching }: OwnSectionProps) {
  if (searching && entries.length === 0) return null;
  const all = context.panel.personal.value.statements;
  const elsewhere = all.filter(([, own]) => own.language !== context.language).length;
  return (
    <StatementSection
      context={context}
      name="own"
      title={t('say.own')}
      entries={entries}
      first={FIRST_OWN}
      hint={
        <Button look="plain" icon={Plus} action="add-own" onClick={() => addOwn(context)}>
          {t('say.addOwn')}
        </Button>
      }
    >
      {entries.length === 0 && <p class="small text-2">{t('say.noOwn')}</p>}
      {elsewhere > 0 && <p class="small text-2">{t('say.ownElsewhere', { count: elsewhere })}</p>}
    </StatementSection>
  );
}
