// Pictures into the page being written: chosen, pasted or dropped. The text names them at once, where the caret is, and
// their bytes follow: who writes on, or finishes the page meanwhile, has them where they were put.
import {
  addPicture,
  type ComingPicture,
  comingDrawn,
  comingWhole,
  type PictureNotAdded,
} from '../../actions/add-picture.ts';
import { blocksPut, pictureMarkdown } from '../../journal/medium.ts';
import type { PictureProblem } from '../../platform/picture-of.ts';
import { onStoreDrafts, setUnsaved } from '../../platform/storing.ts';
import { watchLaters } from '../../store/watch-laters.ts';
import {
  isLockedNow,
  layBy,
  storeAfterUnlocking,
  takeWaiting,
  waitIfLocked,
  watchWaiting,
} from '../parts/waiting-pictures.ts';
import { edit, field, onSet } from './field.ts';
import { takeOut } from './placed-media.ts';
import { keepUnstored, noLongerUnstored } from './unstored.ts';
import { textOfField } from './use-field-events.ts';

export interface Adding {
  /** Pictures that are on their way. */
  count: number;
  failed: readonly { name: string; code: PictureProblem }[];
}

let state: Adding = { count: 0, failed: [] };
const followers = new Set<(state: Adding) => void>();

/** While any is on its way the browser asks before it leaves. */
let noLongerUnsaved: (() => void) | null = null;

function become(next: Adding): void {
  state = next;
  if (next.count > 0) noLongerUnsaved ??= setUnsaved(() => true);
  else {
    noLongerUnsaved?.();
    noLongerUnsaved = null;
  }
  for (const follow of followers) follow(state);
}

export function watchAdding(follow: (state: Adding) => void): () => void {
  followers.add(follow);
  follow(state);
  return () => followers.delete(follow);
}

/** One after the other: a phone opens one large picture at a time. */
let last: Promise<void> = Promise.resolve();
// A lock waits for what is nearly stored, and for what follows that meanwhile.
onStoreDrafts(async () => {
  for (let awaited: unknown = null; awaited !== last; ) {
    awaited = last;
    await last;
  }
});

const watchWish = watchLaters(['wholePictures']);
/** Whether new pictures are to be kept as they are. */
let isWhole = false;

function addPictures(files: readonly File[], page = pageNow()): void {
  if (files.length === 0 || isLaidBy(files, page)) return;
  // At once, where nothing has to be read first: the caret stays where it is.
  if (isWhole)
    void Promise.all(files.map(comingWhole)).then((all) => {
      if (!isLaidBy(files, page)) put(all);
    });
  else put(files.map(comingDrawn));
}

/** What one writes while it is locked is another page; and what is being finished, or fetched, takes nothing. */
function isLaidBy(files: readonly File[], page: string): boolean {
  if (waitIfLocked(page, files)) return true;
  if (!field.readOnly && page === pageNow()) return false;
  layBy(page, files);
  return true;
}

function put(all: readonly ComingPicture[]): void {
  const { body, caret } = textOfField();
  edit(
    blocksPut(
      body,
      caret,
      all.map(({ medium }) => pictureMarkdown(medium, '')),
    ),
    'insertFromPaste',
  );
  become({ ...state, failed: [] });
  all.forEach(keep);
}

/** Its text names it already: where a lock comes first, it is stored under the same name after the unlocking. */
function keep(coming: ComingPicture): void {
  become({ ...state, count: state.count + 1 });
  last = last.then(async () => {
    const code = isLockedNow() ? 'locked' : await addPicture(coming);
    if (code === 'locked') storeAfterUnlocking('pictures', () => keep(coming));
    else if (code === null) noLongerUnstored(coming.medium.id);
    else if (isProblem(code)) refuse(coming, code);
    else keepUnstored({ medium: coming.medium, file: () => coming.file, store: () => keep(coming), code });
    become({ ...state, count: state.count - 1 });
  });
}

const isProblem = (code: PictureNotAdded): code is PictureProblem =>
  code === 'not-a-picture' || code === 'too-large';

function refuse({ file, medium }: ComingPicture, code: PictureProblem): void {
  noLongerUnstored(medium.id);
  takeOut(medium.id);
  become({ ...state, failed: [...state.failed, { name: file.name, code }] });
}

/** The page that stands here: a new one without an address, or that of an entry. */
const pageNow = (): string => location.hash.replace(/\?.*/, '').replace(/^#\/?$/, '');

/** Asks for pictures; a phone offers its camera too. Within a tap. */
export function choosePictures(): void {
  const page = pageNow();
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', accept: 'image/*', multiple: true });
  input.addEventListener('change', () => addPictures([...(input.files ?? [])], page));
  input.click();
}

const picturesIn = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));

/** Behind the line that something is dropped on, where the browser tells which: a word is not cut in two. */
function caretToLineAt({ clientX, clientY }: DragEvent): void {
  const at = document.caretPositionFromPoint?.(clientX, clientY);
  if (at?.offsetNode !== field) return;
  const end = field.value.indexOf('\n', at.offset);
  const behind = end === -1 ? field.value.length : end;
  field.setSelectionRange(behind, behind);
}

/** Takes what is pasted or dropped on the page, as the settings say; returns how to stop. */
export function takePasted(): () => void {
  let isWishKnown = false;
  const takeThose = () => {
    if (isWishKnown && !field.readOnly) addPictures(takeWaiting(pageNow()));
  };
  const stops = [
    watchWish((wish) => {
      isWhole = wish.wholePictures === true;
      isWishKnown = true;
      takeThose();
    }),
    watchWaiting(takeThose),
    // Not before whoever put the text there knows it for the page's.
    onSet(() => queueMicrotask(takeThose)),
  ];
  const paste = (event: ClipboardEvent) => {
    const files = picturesIn(event.clipboardData);
    // Copied from a document, the words are meant, and a picture of them comes along.
    if (files.length === 0 || event.clipboardData?.types.includes('text/plain')) return;
    event.preventDefault();
    addPictures(files);
  };
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // A browser would open the file in the place of this page, beside the text too.
    event.preventDefault();
    if (event.target === field) caretToLineAt(event);
    addPictures([...event.dataTransfer.files]);
  };
  field.addEventListener('paste', paste);
  addEventListener('dragover', over);
  addEventListener('drop', drop);
  return () => {
    for (const stop of stops) stop();
    // Read where it was said; after a lock the same page stands here again.
    if (state.failed.length > 0 && !isLockedNow()) become({ ...state, failed: [] });
    field.removeEventListener('paste', paste);
    removeEventListener('dragover', over);
    removeEventListener('drop', drop);
  };
}
