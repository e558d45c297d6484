/** One step takes a document of version `n` to version `n + 1`. Version 1 is the first. */
export const migrations: Record<number, (document: object) => object> = {
  1: fromVersion1,
};

/** Version 2 brings several offers, the agreement's instalments, sent offers and hard months. */
function fromVersion1(document: object): object {
  const { kind, parts, ...rest } = document as { kind?: unknown; parts?: object };
  return { ...rest, schema: 2, kind, parts: { ...NEW_IN_2[String(kind)], ...parts } };
}

const NEW_IN_2: Record<string, object> = {
  case: { offers: {}, sentOffers: {}, agreedRows: {}, lines: {}, hardMonths: {} },
  household: { hardMonths: {} },
};
