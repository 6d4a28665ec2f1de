// What stands above every page of an unlocked journal.
import { LockWatch } from './lock-watch.tsx';
import { RenewalLine } from './renewal-line.tsx';

export function LockStrip() {
  return (
    <>
      <LockWatch />
      <RenewalLine />
    </>
  );
}
