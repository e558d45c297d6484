import type { IsoDate } from '../case/iso-date';
import type { CaseRecord } from '../case/record';
import type { Language } from '../case/settings';
import { type FilledStatement, fillStatement } from './fill';
import { statementsFor } from './select';
import { slotValues } from './slot-values';
import type { Condition, Statement } from './statement';

const DEBT: Record<Language, string> = {
  en: 'I owe {{owed}} on {{product}}{{#daysOverdue}}, {{daysOverdue}} overdue{{/daysOverdue}}{{#cause}} after {{cause}}{{/cause}}.',
  'zh-CN':
    '我的{{product}}欠款{{owed}}{{#daysOverdue}}，已逾期{{daysOverdue}}{{/daysOverdue}}{{#cause}}，原因是{{cause}}{{/cause}}。',
  'zh-TW':
    '我的{{product}}欠款{{owed}}{{#daysOverdue}}，已逾期{{daysOverdue}}{{/daysOverdue}}{{#cause}}，原因是{{cause}}{{/cause}}。',
};

/** The case in one sentence or two; which fits depends on the plan. */
const SUMMARIES: readonly Statement[] = [
  summary(
    'monthly',
    { offer: ['instalments', 'deferral'], regularPlan: true, frequency: 'monthly' },
    {
      en: ' I can pay {{each}} a month from {{firstDate}}: {{instalments}}.',
      'zh-CN': '{{firstDate}}起每月可以还{{each}}，共{{instalments}}。',
      'zh-TW': '{{firstDate}}起每月可以繳{{each}}，共{{instalments}}。',
    },
  ),
  summary(
    'two-weeks',
    { offer: ['instalments', 'deferral'], regularPlan: true, frequency: 'twoWeeks' },
    {
      en: ' I can pay {{each}} every two weeks from {{firstDate}}: {{instalments}}.',
      'zh-CN': '{{firstDate}}起每两周可以还{{each}}，共{{instalments}}。',
      'zh-TW': '{{firstDate}}起每兩週可以繳{{each}}，共{{instalments}}。',
    },
  ),
  summary(
    'by-hand',
    { offer: ['instalments', 'deferral', 'stepped'], regularPlan: false },
    {
      en: ' I can pay {{planTotal}} from {{firstDate}} to {{lastDate}}: {{instalments}}.',
      'zh-CN': '{{firstDate}}到{{lastDate}}可以还{{planTotal}}，共{{instalments}}。',
      'zh-TW': '{{firstDate}}到{{lastDate}}可以繳{{planTotal}}，共{{instalments}}。',
    },
  ),
  summary(
    'token',
    { offer: ['token'] },
    {
      en: ' I can pay {{each}} from {{firstDate}} for now.',
      'zh-CN': '{{firstDate}}起可以先还{{each}}。',
      'zh-TW': '{{firstDate}}起可以先繳{{each}}。',
    },
  ),
  summary(
    'lump',
    { offer: ['lump'] },
    {
      en: ' I can pay {{planTotal}} in one sum on {{firstDate}}.',
      'zh-CN': '{{firstDate}}可以一次还{{planTotal}}。',
      'zh-TW': '{{firstDate}}可以一次繳{{planTotal}}。',
    },
  ),
];

function summary(id: string, when: Condition, offer: Record<Language, string>): Statement {
  const words = (language: Language) => ({
    title: '',
    text: `${DEBT[language]}{{#each}}${offer[language]}{{/each}}`,
  });
  return {
    id,
    stage: 'open',
    when,
    words: { en: words('en'), 'zh-CN': words('zh-CN'), 'zh-TW': words('zh-TW') },
  };
}

/** The summary of a case; parts whose facts are not known are left out. */
export function summaryOf(
  record: CaseRecord,
  language: Language,
  today: IsoDate,
): FilledStatement | undefined {
  const values = slotValues(record, language, today);
  const [fitting] = statementsFor(SUMMARIES, record, values, today);
  return fitting && fillStatement(fitting, language, { leftOut: true }, values);
}
