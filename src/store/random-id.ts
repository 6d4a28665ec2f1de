/** A random id of 128 bits, 32 lower-case hexadecimal digits. */
export function randomId(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
