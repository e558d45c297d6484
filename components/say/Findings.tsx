import type { ComponentChildren } from 'preact';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import type { Finding } from '@/lib/core/script/checks/finding';
import { t } from '@/lib/i18n/words';

/** More would bury the words. */
const MOST_SHOWN = 3;

interface FindingsProps {
  findings: readonly Finding[];
  onFix: (finding: Finding) => void;
  id?: string;
  /** Anything else to look at. */
  children?: ComponentChildren;
}

/** What to look at again in a text: a reason each, and the fix where there is one. */
export function Findings({ findings, onFix, id, children }: FindingsProps) {
  return (
    <div role="status" class="findings" id={id}>
      {findings.slice(0, MOST_SHOWN).map((finding) => (
        <Note
          key={`${finding.reason} ${finding.segment} ${finding.start}`}
          look={finding.kind === 'secret' ? 'danger' : 'look'}
          button={
            finding.fix && (
              <Button look="plain" action={`fix-${finding.reason}`} onClick={() => onFix(finding)}>
                {fixName(finding)}
              </Button>
            )
          }
        >
          {t(`checks.${finding.reason}`, { quote: shown(finding.quote) })}
          {isSentence(finding) && ` ${t('checks.tryThis', { right: finding.right ?? '' })}`}
        </Note>
      ))}
      {children}
    </div>
  );
}

/** A ready sentence stands in the note; a value is short enough for the button. */
function isSentence({ kind, right }: Finding): boolean {
  return right !== undefined && kind !== 'contradiction';
}

function fixName(finding: Finding): string {
  if (isSentence(finding)) return t('checks.useThat');
  if (finding.right !== undefined) return t('checks.use', { right: finding.right });
  return finding.fix?.length ? t('checks.cut') : t('checks.takeOut');
}

function shown(quote: string): string {
  const characters = [...quote];
  return characters.length > 30 ? `${characters.slice(0, 30).join('')}…` : quote;
}
