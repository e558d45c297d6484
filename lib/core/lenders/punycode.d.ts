declare module 'punycode/punycode.es6.js' {
  /** The Unicode form of a host name. @throws RangeError for what is no Punycode */
  export function toUnicode(host: string): string;
}
