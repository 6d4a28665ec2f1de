// A write that may fail: the page says so and stays as it was.
import { useState } from 'preact/hooks';

export interface Attempt {
  /** Whether the last attempt failed. */
  failure: boolean;
  /** Runs a write; false when it failed. */
  attempt: (work: () => Promise<unknown>) => Promise<boolean>;
}

export function useAttempt(): Attempt {
  const [failure, setFailure] = useState(false);
  const attempt = async (work: () => Promise<unknown>) => {
    setFailure(false);
    try {
      await work();
      return true;
    } catch {
      setFailure(true);
      return false;
    }
  };
  return { failure, attempt };
}
