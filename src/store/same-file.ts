/** Compared by so much at a time, so that no buffer holds a whole journal. */
const PIECE_BYTES = 1_000_000;

/** Whether two files hold the same bytes: what was written is read back so. */
export async function isSameFile(one: Blob, other: Blob): Promise<boolean> {
  if (one.size !== other.size) return false;
  for (let at = 0; at < one.size; at += PIECE_BYTES) {
    const [here, there] = await Promise.all(
      [one, other].map(async (file) => new Uint8Array(await file.slice(at, at + PIECE_BYTES).arrayBuffer())),
    );
    if (!here?.every((byte, index) => byte === there?.[index])) return false;
  }
  return true;
}
