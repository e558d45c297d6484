/** A statement ready to be said: no slot in it is empty. */
export type PaletteStatement = {
  id: string;
  title: string;
  /** Where in the talk it belongs, in words. */
  stage: string;
  text: string;
};

/** Every word that the palette shows of its own. */
export type PaletteWords = {
  /** Name of the dialog, for those who hear it. */
  name: string;
  search: string;
  statements: string;
  youPressSend: string;
  noMatch: string;
  clear: string;
  move: string;
  insert: string;
  copy: string;
  close: string;
};
