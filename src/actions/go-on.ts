// A journal that is not as it is remembered: the account of it, and going on with what is here.
import { account, goOn } from '../store/counting.ts';

export { account };

/** Goes on with what is here; false when that could not be stored, and nothing was changed. */
export const goOnWithThis = (): Promise<boolean> =>
  goOn().then(
    () => true,
    () => false,
  );
