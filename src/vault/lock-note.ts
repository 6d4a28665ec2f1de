// What of a lock travels with a sealed file: its slots and the sealed identity. By them a passphrase or a recovery key
// opens the file on a device that never saw the journal. It is no more than what lies readable beside the journal.
import type { Bytes } from './bytes.ts';
import type { SealedRow } from './row.ts';
import { decodeValue, encodeValue } from './row-codec.ts';
import { isShapedAsSlot, type Slot } from './slot-shape.ts';

export interface LockNote {
  slots: Slot[];
  /** The age identity, sealed with the data key that the slots give. */
  identity: SealedRow;
}

const VERSION = 1;

/** The note as bytes. @throws TypeError for what is no lock */
export function writeNote({ slots, identity }: LockNote): Bytes {
  return encodeValue({ version: VERSION, slots, identity });
}

/** The note in bytes of a file; null where it is none, or of a newer kind. Slots of no known shape are left out. */
export function readNote(bytes: Bytes): LockNote | null {
  try {
    const { version, slots, identity } = decodeValue(bytes) as {
      version?: unknown;
      slots?: unknown;
      identity?: unknown;
    };
    if (version !== VERSION || !Array.isArray(slots)) return null;
    // Whether the identity is a sealed row is asked when it is opened.
    return { slots: slots.filter(isShapedAsSlot), identity: identity as SealedRow };
  } catch {
    return null;
  }
}
