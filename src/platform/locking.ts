// Locking is for all windows at once.

/** Windows of another app on the same origin do not hear it. */
const open = () => new BroadcastChannel(`ebb-locking ${import.meta.env.BASE_URL}`);

/** Tells the other windows to lock, and those that show a lock screen that there is nothing to hide. */
export function tellOthersToLock(): void {
  const channel = open();
  channel.postMessage('lock');
  channel.close();
}

/** Calls back when another window says so; returns how to stop. */
export function onToldToLock(lock: () => void): () => void {
  const channel = open();
  channel.onmessage = ({ data }) => data === 'lock' && lock();
  return () => channel.close();
}
