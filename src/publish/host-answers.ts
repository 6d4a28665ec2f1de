// What comes back from a connected place, in the words of the journal: an end that was reached, or why not.
import type { Answered } from './host.ts';
import { type Limits, type Refused, refused } from './host-request.ts';

/** `moved-on`: the branch moved each time while we wrote. `too-old`: a Gitea before 1.20, or a Forgejo of that age. */
export type CommitCode =
  | Refused['code']
  | 'empty-repository'
  | 'no-such-branch'
  | 'protected-branch'
  | 'moved-on'
  | 'too-old'
  | 'differing'
  | 'not-a-file';

export interface Stopped {
  ok: false;
  code: CommitCode;
  /** `rate-limited`: from when on it may be asked again, in ms since 1970; null: not said. */
  until: number | null;
  /**
   * `differing`: paths where something lies that we did not send. `not-a-file`: paths where a folder or a link is
   * in the way. Empty otherwise.
   */
  paths: string[];
  /** The deciding request was sent, and what came of it is not known. Absent where it surely did nothing. */
  mayBeThere?: true;
}

export interface Committing extends Limits {
  /** Asked right before each request that decides; false: it is not sent, and the end is `cancelled`. */
  mayGo?: () => Promise<boolean>;
}

/** After these a request may have been carried out all the same. */
const isLost = ({ code }: Refused): boolean =>
  ['offline', 'unreachable', 'too-slow', 'cancelled', 'server'].includes(code);

export const stopped = (code: CommitCode, paths: string[] = []): Stopped => ({
  ok: false,
  code,
  until: null,
  paths,
});

export const stoppedBy = ({ code, until }: Refused): Stopped => ({ ok: false, code, until, paths: [] });

export interface Looked {
  ok: true;
  branch: string;
  /**
   * Whether the one whose token it is may write there, as far as the host says. A token may be allowed less than
   * its person, which only a commit shows.
   */
  canWrite: boolean;
  /** Somebody has set rules for this branch; they may still let this person write. */
  isProtected: boolean;
  /** No commit is in it: nothing can be sent before it has a first file. */
  isEmpty: boolean;
  /** Whether others see it. A private one makes posts public only if a site is built from it. */
  isPrivate: boolean;
  hasPosts: boolean;
}

export interface ReadPosts {
  ok: true;
  /** By path, the blob id of what lies there; null: nothing. */
  found: Record<string, string | null>;
}

export interface Committed {
  ok: true;
  /** The id of the one commit that has it; null: everything was so already, and none was made. */
  commit: string | null;
  /** By path, the blob ids of what lies there now; what was removed is not in it. */
  shas: Record<string, string>;
}

export const isStopped = (value: object): value is Stopped =>
  'ok' in value && (value as { ok: unknown }).ok === false;

/** How often a branch may move under our hands before we give up. */
const TRIES = 4;

export type Deciding = (ask: () => Promise<Answered | Refused>) => Promise<Answered | Refused>;

/** What one try came to: an end, or why it is worth another. */
export type Tried = Committed | Stopped | { again: Stopped };

/**
 * Tries until there is an end, or too often.
 * @param oneTry is handed what sends a request that decides, and notes when its answer is lost
 */
export async function inTries(
  oneTry: (deciding: Deciding) => Promise<Tried>,
  mayGo: () => Promise<boolean> = async () => true,
): Promise<Committed | Stopped> {
  let last = stopped('moved-on');
  let isAnyLost = false;
  const ended = (end: Stopped): Stopped => (isAnyLost ? { ...end, mayBeThere: true } : end);
  const deciding: Deciding = async (ask) => {
    if (!(await mayGo())) return refused('cancelled');
    const answer = await ask();
    isAnyLost ||= !answer.ok && isLost(answer);
    return answer;
  };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const tried = await oneTry(deciding);
    if (!('again' in tried)) return tried.ok ? tried : ended(tried);
    last = tried.again;
  }
  return ended(last);
}
