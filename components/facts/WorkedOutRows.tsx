import {
  caseCurrency,
  homeCurrency,
  leftOver,
  partsTotal,
  totalGap,
} from '@/lib/core/case/derived-facts';
import type { FactGroup } from '@/lib/core/case/fact-catalogue';
import type { CaseRecord } from '@/lib/core/case/record';
import { documentName } from '@/lib/core/checklist/document-name';
import { formatAmount, formatMoney } from '@/lib/core/money/format-money';
import { joinList } from '@/lib/core/script/formats';
import { language, t } from '@/lib/i18n/words';
import { WorkedOutRow } from './FactRow';

interface WorkedOutRowsProps {
  group: FactGroup;
  record: CaseRecord;
  onProof: () => void;
}

/** The lines of a group that follow from others. */
export function WorkedOutRows({ group, record, onProof }: WorkedOutRowsProps) {
  const currency = caseCurrency(record.facts);
  if (group === 'debt') {
    const total = partsTotal(record.facts);
    if (total === undefined) return null;
    const gap = totalGap(record.facts);
    const main = formatAmount(total, currency);
    if (gap === undefined) return <WorkedOutRow label={t('facts.total')} text={{ main }} />;
    const small =
      gap === 0
        ? t('facts.totalAgrees')
        : t('facts.totalDiffers', { amount: formatMoney(Math.abs(gap), currency, language.value) });
    return <WorkedOutRow label={t('facts.total')} text={{ main, small }} />;
  }
  if (group === 'money') {
    const left = leftOver(record.household);
    if (left === undefined) return null;
    return (
      <WorkedOutRow
        label={t('facts.leftOver')}
        text={{ main: formatAmount(left, homeCurrency(record)) }}
      />
    );
  }
  if (group === 'hardship') {
    return (
      <button type="button" class="row" onClick={onProof}>
        <span class="row-label">{t('facts.proof')}</span>
        <span class="row-value">
          {proofText(record) || <span class="text-3">{t('facts.proofNone')}</span>}
          <small>{t('facts.proofGo')}</small>
        </span>
      </button>
    );
  }
  return null;
}

function proofText(record: CaseRecord): string {
  const names = record.evidence
    .filter(([, proof]) => proof.held)
    .map(([id, proof]) => proof.name || documentName(id, language.value))
    .filter((name) => name !== '');
  const text = joinList(names, language.value).replace(/(^|, | and )the /g, '$1');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
