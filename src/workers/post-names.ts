// What the files of posts are called, in the forms in which they are compared.

/** A path without its folders. */
export const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A file's name without its ending. */
export const stemOf = (name: string): string => name.replace(/\.[^.]+$/, '');

/** Two names that are alike by it are one file in some places. */
export const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();
