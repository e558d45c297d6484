import { Button } from '@/components/controls/Button';
import { FilledText } from '@/components/controls/FilledText';
import { Note } from '@/components/controls/Note';
import { type FilledStatement, textLength } from '@/lib/core/script/fill';
import { t } from '@/lib/i18n/words';
import { StatementActions, type StatementHandlers } from './StatementActions';

export interface StatementBodyProps extends StatementHandlers {
  filled: FilledStatement;
  language: string;
  limit: number;
  phone: boolean;
}

/** A statement's words, what to look at, and what can be done with it. */
export function StatementBody(props: StatementBodyProps) {
  const { filled, language, limit } = props;
  const over = textLength(filled.text) - limit;
  return (
    <>
      <FilledText parts={filled.parts} language={language} />
      {filled.missing.length > 0 && (
        <Note look="look">{t('say.missingOne', { count: filled.missing.length })}</Note>
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
      <StatementActions {...props} />
    </>
  );
}
