import type { ComponentChildren } from 'preact';
import { Button } from '@/components/controls/Button';
import { FilledText } from '@/components/controls/FilledText';
import { Note } from '@/components/controls/Note';
import type { Finding } from '@/lib/core/script/checks/finding';
import { type FilledStatement, textLength } from '@/lib/core/script/fill';
import { tellsPlan } from '@/lib/core/script/plan-trouble';
import { t } from '@/lib/i18n/words';
import { Findings } from './Findings';
import { StatementActions, type StatementHandlers } from './StatementActions';
import type { SayContext } from './say-context';

export interface StatementBodyProps extends StatementHandlers {
  context: SayContext;
  filled: FilledStatement;
  /** When it was used in this talk, as `08:44`. */
  usedAt: string | undefined;
  menu: ComponentChildren;
  findings: readonly Finding[];
  onFix: (finding: Finding) => void;
}

/** A statement's words, what to look at, and what can be done with it. */
export function StatementBody(props: StatementBodyProps) {
  const { context, filled } = props;
  const limit = context.panel.settings.value.chatLimit;
  const over = textLength(filled.text) - limit;
  return (
    <>
      <FilledText parts={filled.parts} language={context.language} />
      {filled.missing.length > 0 && (
        <Note look="look">{t('say.missingOne', { count: filled.missing.length })}</Note>
      )}
      <Findings findings={props.findings} onFix={props.onFix} />
      {context.trouble && tellsPlan(filled) && (
        <Note
          look="look"
          button={
            <Button
              look="plain"
              action="to-plan"
              onClick={() => context.panel.places.goTo('plan', { part: 'offer' })}
            >
              {t('whyNot.toPlan')}
            </Button>
          }
        >
          {t(`whyNot.${context.trouble}`)}
        </Note>
      )}
      {over > 0 && <Note look="look">{t('say.tooLong', { over })}</Note>}
      {filled.leftOut && (
        <Note
          button={
            <Button look="plain" action="put-back" onClick={() => props.onLeaveOut(false)}>
              {t('say.putBack')}
            </Button>
          }
        >
          {t('say.leftOutNote')}
        </Note>
      )}
      <StatementActions {...props} limit={limit} phone={context.record.facts.channel === 'phone'} />
    </>
  );
}
