// Finds a word by what one would call it, or adds one of one's own.
import { useEffect, useId, useState } from 'preact/hooks';
import { addWord } from '../../actions/add-word.ts';
import { keepFrontWords } from '../../actions/keep-front-words.ts';
import { t } from '../../i18n/details.ts';
import { findWord } from '../../journal/find-word.ts';
import { searchWords } from '../../journal/search-words.ts';
import { type Dictionary, foldWord } from '../../journal/words.ts';
import styles from './find-feeling.module.css';

interface Offer {
  key: string;
  text: string;
  hint?: string | undefined;
  /** Gives the word that is named then; null where it could not be kept. */
  take: () => Promise<string | null>;
}

const MAX_OFFERS = 7;

interface Choice {
  words: Dictionary;
  /** Words that are named already: offered too, and said to be, or a word of one's own would come first. */
  chosen: ReadonlySet<string>;
  add: (id: string) => void;
  /** Whether a word of one's own can be added. */
  takesOwn: boolean;
}

/** What the list offers for a text: words that match, the existing word first, an own word last. */
function offersOf(
  text: string,
  meanings: Record<string, string>,
  { words, chosen, add, takesOwn }: Choice,
): Offer[] {
  const wanted = text.trim();
  if (wanted === '') return [];
  const same = findWord(words, wanted);
  const isOwnName = same !== null && foldWord(same.label) === foldWord(wanted);
  const found = searchWords(words, wanted).filter((word) => word.id !== same?.id);
  const offers: Offer[] = [...(same ? [same] : []), ...found].slice(0, MAX_OFFERS).map((word) => ({
    key: word.id,
    text: word.id === same?.id && !isOwnName ? t.useExisting(word.label) : word.label,
    hint: chosen.has(word.id) ? t.isNamed : meanings[word.id],
    take: () => {
      add(word.id);
      return Promise.resolve(word.label);
    },
  }));
  if (isOwnName || !takesOwn) return offers;
  const own = same ? t.keepOwn(wanted) : t.addOwn(wanted);
  return [...offers, { key: '+', text: own, take: () => addOwn(wanted, add) }];
}

async function addOwn(text: string, add: (id: string) => void): Promise<string | null> {
  const word = await addWord(text);
  if (!word) return null;
  add(word.id);
  return word.label;
}

export function FindFeeling(choice: Choice) {
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [told, setTold] = useState('');
  const [meanings, setMeanings] = useState<Record<string, string>>({});
  const offers = offersOf(text, meanings, choice);
  useEffect(() => {
    // Nothing can be counted while it is locked.
    if (choice.takesOwn) void keepFrontWords();
  }, []);
  // Without them the words stand alone.
  const bringMeanings = () =>
    void import('../../i18n/meanings.ts').then(
      (loaded) => setMeanings(loaded.meanings),
      () => undefined,
    );
  const take = (offer: Offer | undefined) => {
    void offer?.take().then((label) => label !== null && setTold(t.named(label)));
    setText('');
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    if (event.key === 'Escape') setText('');
    // Of what stands in the field: a quick hand presses Enter before its last letter is drawn.
    const there = offersOf(event.currentTarget.value, meanings, choice);
    if (there.length === 0) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setActive((active + step + there.length) % there.length);
    }
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      take(there[Math.min(active, there.length - 1)]);
    }
  };
  return (
    <div class={styles.find}>
      <input
        type="text"
        role="combobox"
        class={styles.input}
        aria-label={t.find}
        aria-expanded={offers.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={offers.length > 0 ? `${id}-${active}` : undefined}
        autocomplete="off"
        autocapitalize="none"
        placeholder={t.find}
        value={text}
        onFocus={bringMeanings}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setTold('');
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={t.find} class={styles.offers} hidden={offers.length === 0}>
        {offers.map((offer, index) => (
          <div
            key={offer.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            class={styles.offer}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(offer)}
            onKeyDown={() => undefined}
          >
            <span>{offer.text}</span>
            {offer.hint && <span class={styles.hint}>{offer.hint}</span>}
          </div>
        ))}
      </div>
      {/* What the eye sees come and go. It stands from the start: one that comes with its words is not always read. */}
      <p role="status" class="unseen">
        {offers.length > 0 ? t.offers(offers.length) : told}
      </p>
    </div>
  );
}
