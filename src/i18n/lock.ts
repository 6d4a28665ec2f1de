// The words of the lock: they come with it, not with the first load.
import { damaged, lockPage, recovery, unlocking } from './en/lock.ts';

export const t = { damaged, lockPage, recovery, unlocking };
