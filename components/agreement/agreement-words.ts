import type { InstalmentProgress } from '@/lib/core/agreement/progress';
import { caseCurrency } from '@/lib/core/case/derived-facts';
import { formatDate } from '@/lib/core/case/format-date';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Payment } from '@/lib/core/case/records';
import { formatMoney } from '@/lib/core/money/format-money';
import { language, t } from '@/lib/i18n/words';

/** An amount of this case in the language that is shown. */
export function moneyText(record: CaseRecord, minor: number): string {
  return formatMoney(minor, caseCurrency(record.facts), language.value);
}

/** How an instalment stands, in a few words; undefined where its date says enough. */
export function stateText(
  row: InstalmentProgress,
  record: CaseRecord,
  today: IsoDate,
  isNext: boolean,
): { words: string; look: 'plain' | 'done' | 'look' } | undefined {
  const parts = { paid: moneyText(record, row.paid), left: moneyText(record, row.left) };
  switch (row.state) {
    case 'paid':
      if (row.payments.length > 0) return { words: t('agreement.paid'), look: 'done' };
      return { words: t('agreement.paidByOthers'), look: 'done' };
    case 'partPaid':
      return { words: t('agreement.partPaid', parts), look: 'plain' };
    case 'missed':
      return {
        words: row.paid > 0 ? t('agreement.missedPart', parts) : t('agreement.missed'),
        look: 'look',
      };
    case 'empty':
      return { words: t('agreement.noAmount'), look: 'look' };
    case 'due':
      if (row.date === today) return { words: t('agreement.dueToday'), look: 'plain' };
      return isNext ? { words: t('agreement.nextOne'), look: 'plain' } : undefined;
  }
}

/** The reference of a payment and how it was paid. */
export function paymentDetails({ reference, channel }: Payment): string {
  const number = reference ? t('agreement.reference', { reference }) : t('agreement.noReference');
  return [number, channel].filter(Boolean).join(' · ');
}

/** The line of a payment under its instalment: its amount only where it is another one. */
export function paymentText(payment: Payment, record: CaseRecord, expected: number): string {
  return [
    formatDate(payment.date, language.value, 'short'),
    payment.amount === expected ? '' : moneyText(record, payment.amount),
    paymentDetails(payment),
  ]
    .filter(Boolean)
    .join(' · ');
}
