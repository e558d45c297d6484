import { Check, Circle, Copy, CornerDownLeft } from 'lucide-preact';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { Note } from '@/components/controls/Note';
import {
  type AgreementGap,
  completeness,
  type JudgedItem,
} from '@/lib/core/agreement/completeness';
import { questionFor, questionsText } from '@/lib/core/agreement/questions';
import { formatDate } from '@/lib/core/case/format-date';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Language } from '@/lib/core/case/settings';
import { language, t } from '@/lib/i18n/words';

interface OpenQuestionsProps {
  record: CaseRecord;
  /** The language of the statements: the questions are for the lender. */
  spoken: Language;
  onFillIn: (gap: AgreementGap) => void;
  onCopy: (text: string) => void;
  onInsert: (text: string) => void;
}

/** What an agreement should say: what is recorded, and the question for what is still open. */
export function OpenQuestions({ record, spoken, onFillIn, onCopy, onInsert }: OpenQuestionsProps) {
  const items = completeness(record);
  const done = items.filter((each) => each.done).length;
  const text = questionsText(record, spoken);
  const phone = record.facts.channel === 'phone';
  const checked = items.map(({ item }) => item.checked).sort()[0] ?? '';
  return (
    <section class="group">
      <div class="group-head">
        <h2>{t('agreement.check')}</h2>
        <span>{t('ready.ofCount', { ready: done, all: items.length })}</span>
      </div>
      <ul class="sheet agreement-items">
        {items.map((each) => (
          <Item key={each.item.id} judged={each} spoken={spoken} onFillIn={onFillIn} />
        ))}
      </ul>
      {text === undefined ? (
        <Note look="fits" bare>
          {t('agreement.complete')}
        </Note>
      ) : (
        <p class="actions">
          <Button
            look={phone ? 'soft' : 'default'}
            icon={Copy}
            action="copy-questions"
            onClick={() => onCopy(text)}
          >
            {t('agreement.copyQuestions')}
          </Button>
          {!phone && (
            <Button
              look="soft"
              icon={CornerDownLeft}
              action="insert-questions"
              onClick={() => onInsert(text)}
            >
              {t('say.insert')}
            </Button>
          )}
        </p>
      )}
      <p class="micro text-3">
        {t('agreement.source', { date: formatDate(checked, language.value, 'short') })}
      </p>
    </section>
  );
}

interface ItemProps {
  judged: JudgedItem;
  spoken: Language;
  onFillIn: (gap: AgreementGap) => void;
}

function Item({ judged: { item, done, gap }, spoken, onFillIn }: ItemProps) {
  const name = t(`agreement.item.${item.id}`);
  return (
    <li class={done ? 'is-done' : ''}>
      <Icon of={done ? Check : Circle} small />
      <span>
        {name}
        <span class="visually-hidden">
          {' '}
          {t(done ? 'agreement.itemDone' : 'agreement.itemOpen')}
        </span>
      </span>
      {gap && (
        <>
          <Button
            look="plain"
            action={`fill-${item.id}`}
            label={t('agreement.fillInOf', { name })}
            onClick={() => onFillIn(gap)}
          >
            {t('say.fillIn')}
          </Button>
          <q lang={spoken}>{questionFor(item.id, spoken)}</q>
        </>
      )}
    </li>
  );
}
