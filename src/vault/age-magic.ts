// Knows an age file by its first bytes, without the weight of age itself.
const MAGIC = 'age-encryption.org/v1\n';

/** Whether a file says that it is an age file; says nothing of its state. */
export async function isAgeFile(file: Blob): Promise<boolean> {
  return (await file.slice(0, MAGIC.length).text()) === MAGIC;
}
