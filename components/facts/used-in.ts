import type { FactId } from '@/lib/core/case/fact-catalogue';
import type { Language } from '@/lib/core/case/settings';
import { LIBRARY } from '@/lib/core/script/library';
import { SLOTS, type SlotSource } from '@/lib/core/script/slots';

/** The title of the first statement that needs this fact, so that people see why it is asked. */
export function usedInTitle(fact: FactId, language: Language): string | undefined {
  const slots = Object.entries<SlotSource>(SLOTS)
    .filter(([, source]) => 'fact' in source && source.fact === fact)
    .map(([slot]) => `{{${slot}}}`);
  const user = LIBRARY.find((statement) =>
    slots.some((slot) => statement.words[language].text.includes(slot)),
  );
  return user?.words[language].title;
}
