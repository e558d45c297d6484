/** One step takes a document of version `n` to version `n + 1`. Version 1 is the first. */
export const migrations: Record<number, (document: object) => object> = {
  1: fromVersion1,
  2: fromVersion2,
};

/** Version 2 brings several offers, the agreement's instalments, sent offers and hard months. */
function fromVersion1(document: object): object {
  return withParts(document, 2, {
    case: { offers: {}, sentOffers: {}, agreedRows: {}, lines: {}, hardMonths: {} },
    household: { hardMonths: {} },
  });
}

/** Version 3 brings own statements, their order, and which statements were used. */
function fromVersion2(document: object): object {
  return withParts(document, 3, {
    case: { uses: {} },
    settings: { statements: {}, arrangement: {} },
  });
}

/** @param added the new parts of each kind of document */
function withParts(document: object, schema: number, added: Record<string, object>): object {
  const { kind, parts, ...rest } = document as { kind?: unknown; parts?: object };
  return { ...rest, schema, kind, parts: { ...added[String(kind)], ...parts } };
}
