// Loading and removing the example journal from wherever it is offered.
import { useState } from 'preact/hooks';
import { type ExampleLoaded, loadExample } from '../../actions/load-example.ts';
import { removeExample } from '../../actions/remove-example.ts';

/** What the last tap came to. */
export type ExampleOutcome =
  | { kind: 'loaded' }
  | { kind: 'gone'; drafts: number }
  | { kind: 'failed'; code: Extract<ExampleLoaded, { ok: false }>['code'] };

export interface ExampleActions {
  isBusy: boolean;
  outcome: ExampleOutcome | null;
  load: () => Promise<ExampleOutcome>;
  remove: () => Promise<ExampleOutcome>;
}

async function loading(): Promise<ExampleOutcome> {
  const loaded = await loadExample();
  return loaded.ok ? { kind: 'loaded' } : { kind: 'failed', code: loaded.code };
}

async function removing(): Promise<ExampleOutcome> {
  const removed = await removeExample();
  return removed.ok ? { kind: 'gone', drafts: removed.drafts } : { kind: 'failed', code: removed.code };
}

export function useExample(): ExampleActions {
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<ExampleOutcome | null>(null);
  const doing = (work: () => Promise<ExampleOutcome>) => async () => {
    setBusy(true);
    const next = await work();
    setOutcome(next);
    setBusy(false);
    return next;
  };
  return { isBusy, outcome, load: doing(loading), remove: doing(removing) };
}
