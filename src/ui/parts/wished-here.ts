// Asked by the ways in: the draft that the page goes on with is not made an entry by the unlocking.
import { routeOf } from '../frame/route.ts';

/** The draft that the address wishes for; null where it wishes for none. */
export const wishedHere = (): string | null => routeOf(location.hash).query.get('draft');
