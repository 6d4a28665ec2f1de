// Which of the two ways of speaking a place understands.
import {
  commitPosts as commitForgejo,
  lookAt as lookAtForgejo,
  readPosts as readForgejo,
} from './forgejo.ts';
import { commitPosts as commitGitHub, lookAt as lookAtGitHub, readPosts as readGitHub } from './github.ts';
import type { HostPlace } from './host-address.ts';

const GITHUB = { lookAt: lookAtGitHub, readPosts: readGitHub, commitPosts: commitGitHub };
const FORGEJO: typeof GITHUB = {
  lookAt: lookAtForgejo,
  readPosts: readForgejo,
  commitPosts: commitForgejo,
};

/** What can be asked of a connected place, whichever host it is on. */
export const gitHost = ({ kind }: HostPlace): typeof GITHUB => (kind === 'github' ? GITHUB : FORGEJO);
