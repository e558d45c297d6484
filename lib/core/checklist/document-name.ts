import type { Language } from '../case/settings';
import { CHECKLIST } from './items';

/**
 * The name of a document of the checklist as it stands inside a sentence ("the discharge note",
 * `出院小结`); '' for an id that is not in the checklist.
 */
export function documentName(id: string, language: Language): string {
  const text = CHECKLIST.find((item) => item.id === id)?.words[language].text ?? '';
  if (language !== 'en' || text === '') return text;
  return `the ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
