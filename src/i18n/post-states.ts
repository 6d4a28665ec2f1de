import { postStates } from './en/post-states.ts';
import { spoken } from './locale.ts';

export const t = spoken({ postStates }).postStates;
