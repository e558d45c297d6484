/** The languages the scripted desk answers in. Traditional characters are read, and answered in Simplified. */
export type DeskLanguage = 'zh' | 'en';

const hanCharacter = /\p{Script=Han}/u;
const latinWord = /[A-Za-z]{2,}/;

/** Tells the language of a message; a bare number or a mark leaves the language as it was. */
export function languageOfMessage(text: string, before: DeskLanguage): DeskLanguage {
  // One Han character decides: a Chinese sentence often names a product or a unit in Latin letters.
  if (hanCharacter.test(text)) return 'zh';
  return latinWord.test(text) ? 'en' : before;
}
