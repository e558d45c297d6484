/**
 * Letters that look like a Latin one in an address bar, by the Latin letter they pass for. Written
 * for names of lenders: what no font shows alike is left out.
 */
const LOOKS_LIKE: Record<string, string> = {
  a: 'аɑαàáâãäåāăąạảấầẩẫậ@4',
  b: 'ьвҍḃƅ',
  c: 'сϲⅽçćĉċčҫ',
  d: 'ԁⅾďđḋ',
  e: 'еёҽèéêëēĕėęěẹẻẽếềểễệ3',
  f: 'ƒḟ',
  g: 'ɡցĝğġģ',
  h: 'һհĥħ',
  i: 'іɩιìíîïĩīĭįıỉị1|',
  j: 'јϳĵ',
  k: 'κкķ',
  l: 'ⅼӏłĺļľŀ',
  m: 'мⅿṁṃ',
  n: 'пոñńņňŉ',
  o: 'оοօσòóôõöōŏőơọỏốồổỗộøө0',
  p: 'рρṗ',
  q: 'ԛգ',
  r: 'гŕŗř',
  s: 'ѕꜱśŝşšșṡ5$',
  t: 'тτţťțŧ',
  u: 'υսùúûüũūŭůűųưụủ',
  v: 'νѵⅴṽ',
  w: 'ԝѡŵẁẃẅ',
  x: 'хⅹҳ',
  y: 'уүỳýŷÿỵỷỹ',
  z: 'źżžẓ2',
};

const LATIN = new Map(
  Object.entries(LOOKS_LIKE).flatMap(([latin, others]) =>
    [...others].map((other) => [other, latin] as const),
  ),
);

/** Two letters that look like one. */
const PAIRS: readonly (readonly [pair: string, one: string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
];

/** The letters a hurried eye reads: `аlipаy` and `a1ipay` are `alipay`. `l` and `i` count as one. */
export function skeletonOf(label: string): string {
  const letters = [...label.normalize('NFKC').toLowerCase()].map(
    (letter) => LATIN.get(letter) ?? letter,
  );
  const plain = letters.join('').normalize('NFD').replace(/\p{M}/gu, '');
  const joined = PAIRS.reduce((text, [pair, one]) => text.replaceAll(pair, one), plain);
  return joined.replaceAll('l', 'i');
}
