// Under which name a thumbnail lies beside the bytes of its picture: right behind them, in the order of names.

const ENDING = '.small';

export const thumbnailId = (id: string): string => `${id}${ENDING}`;

/** The picture or sound that bytes are of, whether they are its own or its thumbnail's. */
export const mediumOfBytes = (id: string): string => (id.endsWith(ENDING) ? id.slice(0, -ENDING.length) : id);
