import type { Language } from '@/lib/core/case/settings';
import { t } from '@/lib/i18n/words';
import type { CaseStatement } from '@/lib/panel/statements';
import { SheetText } from './SheetText';

interface SheetStatementsProps {
  lines: readonly CaseStatement[];
  language: Language;
}

/** What to say, in the order of the talk. */
export function SheetStatements({ lines, language }: SheetStatementsProps) {
  return (
    <section>
      <h2>{t('sheet.say')}</h2>
      <ol class="say" lang={language}>
        {lines.map(({ statement, filled }) => (
          <li key={statement.id}>
            <span>{filled.theySay ? quoted(filled.theySay, language) : filled.title}</span>
            <p>
              <SheetText parts={filled.parts} />
            </p>
          </li>
        ))}
      </ol>
      {lines.length === 0 && <p>{t('sheet.nothingToSay')}</p>}
    </section>
  );
}

function quoted(words: string, language: Language): string {
  return language === 'zh-TW' ? `「${words}」` : `“${words}”`;
}
