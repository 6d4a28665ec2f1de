// The words of the quiet line: they come with it, not with the first load.
import { quiet, quietSetting } from './en/quiet.ts';
import { spoken } from './locale.ts';

export const t = spoken({ quiet, quietSetting });
