import { Copy } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import type { CaseRecord } from '@/lib/core/case/record';
import { headingDay } from '@/lib/core/log/day-words';
import { nextFollowUp } from '@/lib/core/log/follow-up';
import { followUpWords } from '@/lib/core/log/follow-up-words';
import { sourceOf } from '@/lib/core/script/fill';
import type { SlotName } from '@/lib/core/script/slots';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';

interface NextStepProps {
  panel: Panel;
  record: CaseRecord;
  onCopy: (text: string) => void;
  /** Opens the newest contact, where the words miss something of it. */
  onContact: () => void;
}

/** When to follow up, and the words for it. */
export function NextStep({ panel, record, onCopy, onContact }: NextStepProps) {
  const today = panel.today.value;
  const next = nextFollowUp(record, today);
  if (!next) return null;
  const date = headingDay(next.date, today, language.value);

  function copy(): void {
    const words = followUpWords(record, panel.statementLanguage.value, today);
    const missing = words?.missing[0];
    if (missing) leadTo(missing);
    else if (words) onCopy(words.text);
  }

  function leadTo(slot: SlotName): void {
    const source = sourceOf(slot);
    if ('fact' in source) panel.places.goTo('facts', { fact: source.fact });
    else if (source.place === 'plan') panel.places.goTo('plan');
    else if (source.place === 'proof') panel.places.goTo('ready', { part: 'proof' });
    else onContact();
  }

  return (
    <section class="group" aria-label={t('log.next')}>
      <div class="sheet next-step">
        <p class="small text-2">{t('log.next')}</p>
        <p class="title next-title">
          {next.days < 0 ? t('log.overdueFollowUp', { date }) : t('log.followUp', { date })}
        </p>
        <p class="small text-2">
          {next.days >= 0 && t('log.inDays', { count: next.days })}{' '}
          {next.ticket && t('log.ticketLine', { ticket: next.ticket })}
        </p>
        <p class="actions">
          <Button look="soft" icon={Copy} action="copy-follow-up" onClick={copy}>
            {t('log.copyFollowUp')}
          </Button>
        </p>
      </div>
    </section>
  );
}
