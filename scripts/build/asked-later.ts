// Modules that the bundler warns of, because some ask for them when they need them and others bring them at once. It
// looks at which file a module is in; here it is about who waits for it.

const ASKED_LATER = [
  // The first load asks only where a window left letters behind; what comes after it needs them anyway.
  'src/actions/left-drafts.ts',
  // One after the other once nobody waits for anything, and one that fails stops none of the others.
  'src/actions/remove-entry.ts',
  'src/store/counting.ts',
  // Ciphers for a page that was written while locked: whoever opens another draft runs none of them.
  'src/vault/identity.ts',
];

/**
 * Whether the bundler says of one of these that asking later changes no file. Of any other it is worth a look.
 * @param root the project's folder, absolute
 */
export const isAskedLater = (root: string, { code, id }: { code?: string; id?: string }): boolean =>
  code === 'INEFFECTIVE_DYNAMIC_IMPORT' && ASKED_LATER.some((file) => id === `${root}/${file}`);
