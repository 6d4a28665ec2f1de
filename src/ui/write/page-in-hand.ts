// One page from its opening until it is left: its draft in hand from the first moment, kept at every input.
import { beginDraft, type FinishedDraft, type HeldDraft, searchDraft } from '../../actions/adopt-draft.ts';
import { dropDraft } from '../../actions/drop-draft.ts';
import type { Finished } from '../../actions/finish-entry.ts';
import { type DraftKeeper, type Keeping, keepDraft } from '../../actions/keep-draft.ts';
import type { Draft } from '../../journal/draft.ts';
import { onStoreDrafts, setUnsaved } from '../../platform/updates.ts';
import type { StoreFailure } from '../../store/failure.ts';
import { dated } from './dated.ts';
import { field, grow, joined, setField } from './field.ts';
import {
  finishHeld,
  finishingDone,
  handOverToLocked,
  isLocked,
  rememberPlace,
  returnToPlace,
  takeGone,
  takeUnfinished,
} from './leaving.ts';
import type { TypedHistory } from './typed-history.ts';
import { textOfField } from './use-field-events.ts';

/** What is asked to be written on. */
export interface Asked {
  /** The entry to edit; null for a new page. */
  entryId: string | null;
  /** A draft that arrived from another app, to be gone on with. */
  wished: string | null;
}

/** What the page shows of it. */
export interface Shown {
  draft: (draft: Draft | null) => void;
  keeping: (state: Keeping) => void;
  failure: (code: StoreFailure | null) => void;
  finished: (drafts: FinishedDraft[]) => void;
  missing: () => void;
}

const addressOf = (entryId: string | null) => (entryId === null ? '#/' : `#/write/${entryId}`);

export class PageInHand {
  readonly #entryId: string | null;
  readonly #wished: string | null;
  readonly #steps: { current: TypedHistory | null };
  readonly #show: Shown;
  readonly #keeper: DraftKeeper;
  readonly #stops: (() => void)[];
  /** Null for an edit until its entry is read. */
  #held: HeldDraft | null;
  #isLeft = false;
  #isGone = false;
  /** Whether it was found out which page goes on here. */
  #isKnown = false;
  #isLockedOut = false;
  #isTouched = false;

  /** Takes what was typed already, and searches meanwhile for the page that goes on here. */
  constructor({ entryId, wished }: Asked, steps: { current: TypedHistory | null }, show: Shown) {
    this.#entryId = entryId;
    this.#wished = wished;
    this.#steps = steps;
    this.#show = show;
    this.#keeper = keepDraft((state) => !this.#isGone && show.keeping(state));
    this.#held = entryId === null ? beginDraft() : null;
    field.readOnly = entryId !== null;
    steps.current?.begin('', { start: 0, end: 0 }, undefined);
    if (entryId === null && field.value !== '') this.change(this.#joinedText());
    this.#search().catch(() => !this.#isGone && show.keeping({ kind: 'failed', code: 'failed' }));
    this.#stops = [
      setUnsaved(() => this.#keeper.isUnsaved()),
      onStoreDrafts(async () => {
        await this.#keeper.settled();
      }),
    ];
  }

  get undo(): Draft['undo'] {
    return this.#held?.draft.undo;
  }

  change(fields: Partial<Draft>): void {
    if (!this.#held || this.#isLeft) return;
    this.#isTouched = true;
    this.#held.draft = dated(this.#held.draft, fields);
    // What stands below the field waits until it is known whose it is.
    if (this.#isKnown) this.#show.draft(this.#held.draft);
    this.#keeper.keep(this.#held.draft);
  }

  moveCaret(caret: Draft['caret']): void {
    const before = this.#held?.draft.caret;
    // A caret alone is worth a write only where there is something to come back to.
    if (!this.#isTouched || (before?.start === caret.start && before.end === caret.end)) return;
    this.change({ caret });
  }

  /** Finishes the page; null where there is none, or it was left before. */
  leave(): Promise<Finished> | null {
    if (!this.#held || this.#isLeft) return null;
    // While the page still takes what is put into it: a recording that ends with it gets its name.
    field.dispatchEvent(new Event('leave'));
    this.#isLeft = true;
    this.#show.failure(null);
    this.#keeper.stop();
    setField('', { start: 0, end: 0 });
    // Between Done and the next page nothing may be typed that no draft would hold.
    field.readOnly = true;
    return finishHeld(this.#held, addressOf(this.#entryId), this.#keeper.settled());
  }

  /** The page is taken off the screen: what was written is finished, or waits where the journal is locked. */
  close(): void {
    takeGone();
    const held = isLocked() ? this.#held : null;
    if (held) rememberPlace(held.draft.id);
    // Begun before it was known that nothing here can be opened: its letters stay where they are.
    if (held && this.#entryId === null && !this.#isKnown) handOverToLocked(held);
    else this.leave();
    for (const stop of this.#stops) stop();
    this.#isGone = true;
  }

  /** Letters typed while the page was searched for, or before there was any script. */
  #joinedText(): Partial<Draft> {
    const undo = this.#steps.current?.join();
    return undo ? { ...textOfField(), undo } : textOfField();
  }

  async #search(): Promise<void> {
    await finishingDone();
    if (this.#isGone) return;
    const left = takeUnfinished(addressOf(this.#entryId));
    if (left) this.#goOn(left.held, left.code);
    else if (this.#entryId === null) await this.#searchNew();
    else await this.#searchEdit(this.#entryId);
    if (this.#isGone || this.#isLockedOut) return;
    this.#isKnown = true;
    // The wish is granted or cannot be: a reload asks for this page, not for that draft. No page is left by it.
    if (this.#wished !== null) history.replaceState(null, '', addressOf(this.#entryId));
    this.#show.draft(this.#held?.draft ?? null);
  }

  async #searchNew(): Promise<void> {
    const result = await searchDraft(this.#held?.draft.id ?? '', this.#wished);
    // Nothing can be looked for while it is locked; the page goes to where one writes then.
    this.#isLockedOut = result.trouble === 'locked';
    if (this.#isGone) result.held?.release();
    if (this.#isGone || this.#isLockedOut) return;
    this.#show.finished(result.finished);
    if (result.held) this.#goOn(result.held, null);
    if (result.trouble) this.#show.keeping({ kind: 'failed', code: result.trouble });
  }

  async #searchEdit(id: string): Promise<void> {
    const found = await import('./tools.ts').then((it) => it.openEdit(id));
    if (this.#isGone) found?.release();
    else if (found) this.#goOn(found, null);
    else this.#show.missing();
  }

  /** Goes on with a page; what was typed here meanwhile follows its text. */
  #goOn(found: HeldDraft, code: StoreFailure | null): void {
    const begun = this.#held;
    const typed = field.value;
    this.#held = found;
    field.readOnly = false;
    this.#isTouched = found.isFound;
    putIntoField(found, typed);
    returnToPlace(found.draft.id);
    this.#steps.current?.begin(found.draft.body, found.draft.caret, found.draft.undo);
    if (found.isFound) this.#show.keeping({ kind: 'kept', at: found.draft.changedAt });
    // A page that could not be finished is not stored until this write has landed; an edit is known from its start.
    if (typed !== '') this.change(this.#joinedText());
    else if (code || this.#entryId !== null) this.change({});
    this.#show.failure(code);
    if (begun) void letGo(begun, this.#keeper);
  }
}

/** Lets go of the page begun while another was found; its words went into that one, which is stored first. */
async function letGo(begun: HeldDraft, keeper: DraftKeeper): Promise<void> {
  if (begun.draft.body !== '' && (await keeper.settled())) await dropDraft(begun.draft.id);
  begun.release();
}

function putIntoField({ draft, isFound }: HeldDraft, typed: string): void {
  const body = joined(draft.body, typed);
  if (body === typed && !(isFound && typed === '')) {
    // Already on the screen: the caret stays where the person has it.
    grow();
    return;
  }
  setField(body, typed === '' ? draft.caret : { start: body.length, end: body.length });
}
