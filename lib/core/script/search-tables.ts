import { Converter } from 'opencc-js/t2cn';
import Pinyin from 'pinyin-match';

/** Both Chinese scripts and pinyin for search: two tables that are loaded when first needed. */
export interface SearchTables {
  /** Traditional characters made simple. */
  simplify: (text: string) => string;
  /** Whether letters are the pinyin, whole or by initials, of a part of the text. */
  soundsLike: (text: string, letters: string) => boolean;
}

const convert = Converter({ from: 't', to: 'cn' });
const simple = new Map<string, string>();

export const searchTables: SearchTables = {
  // Texts are asked for again at every key; they are converted once.
  simplify(text) {
    const known = simple.get(text);
    if (known !== undefined) return known;
    if (simple.size > 5000) simple.clear();
    const converted = convert(text);
    simple.set(text, converted);
    return converted;
  },
  soundsLike: (text, letters) => Pinyin.match(text, letters) !== false,
};
