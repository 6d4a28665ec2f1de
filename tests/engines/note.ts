import { test } from '@playwright/test';

/** A number for the table: what was measured on the way. */
export function note(figure: string): void {
  test.info().annotations.push({ type: 'measured', description: figure });
}
