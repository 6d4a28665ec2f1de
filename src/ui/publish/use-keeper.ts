// Keeps a copy while it is typed on, shows what was done to it at once, and says whether the last change is stored.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { takeLeft } from '../../actions/adopt-draft.ts';
import { type EditionFields, keepEdition, withFields } from '../../actions/change-edition.ts';
import { leaveUnstoredFields } from '../../actions/left-editions.ts';
import type { Edition } from '../../journal/edition.ts';
import { onStoreDrafts, setUnsaved } from '../../platform/storing.ts';

export interface Keeper {
  /** The copy whose words are to stand in the fields where others do; null until it is read. */
  fresh: Edition | null;
  /** Something was done to it that is not read back yet. */
  isAhead: boolean;
  /** The copy with what was done to it and is not read back yet. */
  shown: Edition | null;
  /** Null before the first change, and while one is on its way. */
  isStored: boolean | null;
  change: (fields: EditionFields) => void;
  /** What it gives stands in the fields by then. Null where it could not be stored. */
  with: (how: (edition: Edition) => Edition) => Promise<Edition | null>;
}

leaveUnstoredFields();

/** Whether what an earlier window left of it is in the journal: it is shown after that. */
export function useLeft(): boolean {
  const [isLaid, setLaid] = useState(false);
  useEffect(() => void takeLeft().then(() => setLaid(true)), []);
  return isLaid;
}

/** What was done to it, as it is in the edition. */
function doneIn({ title = '', description = '', ...edition }: Edition, done: EditionFields): EditionFields {
  const now = { ...edition, title, description };
  return Object.fromEntries(Object.keys(done).map((key) => [key, now[key as keyof typeof now]]));
}

const reads = (edition: Edition) => JSON.stringify(edition);

/** @param edition as it is stored; null until it is read */
export function useKeeper(id: string, edition: Edition | null): Keeper {
  const keeper = useMemo(() => keepEdition(id), [id]);
  const [isStored, setStored] = useState<boolean | null>(null);
  const [ahead, setAhead] = useState<EditionFields | null>(null);
  useEffect(() => {
    const stops = [setUnsaved(keeper.isUnsaved), onStoreDrafts(keeper.settled)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [keeper]);
  // What another window wrote is shown here too, while nothing is typed here. Before the next key can come: what counts
  // as seen has to stand in the fields by then, or that key would write over it unseen.
  const [fresh, setFresh] = useState(edition);
  useLayoutEffect(() => {
    if (edition && keeper.saw(edition)) setFresh(edition);
  }, [edition, keeper]);
  const shown = edition && ahead ? withFields(edition, ahead) : edition;
  const isReadBack = edition !== null && shown !== null && reads(shown) === reads(edition);
  useEffect(() => {
    if (ahead && isReadBack) setAhead(null);
  }, [ahead, isReadBack]);
  return {
    fresh,
    isAhead: ahead !== null,
    shown,
    isStored,
    change: (fields) => {
      // Not said of letters that are still on their way.
      setStored(null);
      setAhead((before) => ({ ...before, ...fields, choices: { ...before?.choices, ...fields.choices } }));
      void keeper.change(fields).then(setStored);
    },
    with: async (how) => {
      const stored = await keeper.with(how);
      setStored(stored !== null);
      if (stored) {
        setFresh(stored);
        setAhead((before) => before && doneIn(stored, before));
      }
      return stored;
    },
  };
}
