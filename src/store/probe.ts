// Whether the database answers on a connection of its own.
import { asked, withExisting } from './raw.ts';
import { NAME } from './schema.ts';

/** `an error`: it answers, though not as it should. */
export function probe(): Promise<'alive' | 'none' | 'an error'> {
  return withExisting(NAME, (connection) =>
    asked(connection.transaction('meta').objectStore('meta').get('schema')),
  ).then(
    () => 'alive' as const,
    ({ name }: Error) => (name === 'TimeoutError' ? 'none' : 'an error'),
  );
}
