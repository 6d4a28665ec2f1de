// What the converting worker can be asked about second copies, and about a journal that does not open. Types alone.
export interface CopyJobs {
  /** The rows for a second copy on this device; `holds` counts entries and those it knows to be gone. */
  copy: {
    ask: { at: number };
    answer: { file: Blob; holds: number } | { code: 'nothing' | 'not-whole' | 'not-verified' };
  };
  /** Writes a second copy and reads it back. `isRenewing`: older copies hold what is to be gone. */
  'lay-copy': {
    ask: { file: Blob; isSealed: boolean; holds: number; isRenewing: boolean };
    answer: { number: number; isRenewed: boolean } | { code: 'no-folder' | 'full' | 'not-verified' };
  };
  /** Whether a restore would take a plain file. */
  'check-copy': { ask: { file: Blob }; answer: boolean };
  /** A backup of what can be read past the journal's own code. */
  rescue: { ask: { at: number }; answer: { file: Blob; entries: number; lost: number } | null };
}
