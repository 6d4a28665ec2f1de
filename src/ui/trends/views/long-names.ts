/** More letters than these leave a phone no room for a bar beside them. */
const MOST_BESIDE_A_BAR = 18;

/** Whether a row's name is so long that the names have to break their lines. */
export const hasLongName = (rows: readonly { name: string }[]): boolean =>
  rows.some(({ name }) => name.length > MOST_BESIDE_A_BAR);
