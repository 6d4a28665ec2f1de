// What other apps hand over by the system's share sheet. A text becomes a draft, files wait for the import; then
// the app opens where they are. Their content goes through the database alone: never through messages, a cache or
// the address.
import { type ArrivedText, draftOfArrival } from '../journal/arrival.ts';
import { addDraftInWorker, isJournalSealed } from '../store/draft-in-worker.ts';
import { putArrival } from '../store/inbox.ts';
import { pageWith } from './offline-answer.ts';

declare const self: ServiceWorkerGlobalScope;

const SCOPE = self.registration.scope;
/** As the manifest says. */
const ADDRESS = new URL('share', SCOPE).href;

/** More than any journal, and little enough to be held in memory once. */
const MOST_BYTES = 100_000_000;

const NOT_KEPT = 'settings/import?refused=not-kept';

/** Whether a request hands something over. One inside a frame of another site never does. */
export function isSharing(request: Request, url: URL): boolean {
  return (
    request.method === 'POST' &&
    request.mode === 'navigate' &&
    request.destination === 'document' &&
    url.origin + url.pathname === ADDRESS
  );
}

/** 303: the next request is a GET, so that a reload hands nothing over again. */
const goTo = (route: string) => Response.redirect(new URL(`./#/${route}`, SCOPE).href, 303);

const newId = () => crypto.randomUUID().replaceAll('-', '');

function textOf(form: FormData): ArrivedText {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.toWellFormed() : '';
  };
  const now = new Date();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    id: newId(),
    title: field('title'),
    text: field('text'),
    url: field('url'),
    // UTC is 0, not -0.
    moment: { at: now.getTime(), offset: 0 - Math.round(now.getTimezoneOffset()) },
    ...(zone ? { zone } : {}),
  };
}

const filesOf = (form: FormData) =>
  form.getAll('files').filter((value): value is File => typeof value !== 'string' && value.name !== '');

/** Stores a text as a draft, or beside the journal where that cannot take it now. False: nowhere. */
async function keepText(arrived: ArrivedText): Promise<boolean> {
  const isDraft = await addDraftInWorker(draftOfArrival(arrived)).catch(() => false);
  if (isDraft) return true;
  return putArrival(arrived).then(
    () => true,
    () => false,
  );
}

async function takeText(arrived: ArrivedText): Promise<Response> {
  if (await keepText(arrived)) return goTo(`?draft=${arrived.id}`);
  // Nothing can be stored: the text stands on the page instead, which says so and lets it be copied.
  const { title, body } = draftOfArrival(arrived);
  return pageWith(title === '' ? body : `${title}\n\n${body}`);
}

async function takeFiles(files: File[]): Promise<Response> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > MOST_BYTES) return goTo('settings/import?refused=too-large');
  if (await isJournalSealed().catch(() => false)) return goTo('settings/import?refused=sealed');
  const id = newId();
  return putArrival({ id, at: Date.now(), files }).then(
    () => goTo(`settings/import?inbox=${id}`),
    () => goTo(NOT_KEPT),
  );
}

/** Takes what was handed over and answers with where it is. */
export async function takeShared(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const files = filesOf(form);
  const arrived = textOf(form);
  const isEmpty = arrived.text.trim() === '' && arrived.url.trim() === '';
  if (files.length === 0) return isEmpty && arrived.title.trim() === '' ? goTo('') : takeText(arrived);
  // What accompanies files waits as a draft; a title alone is only their name once more.
  if (!isEmpty && !(await keepText(arrived))) return goTo(NOT_KEPT);
  return takeFiles(files);
}
