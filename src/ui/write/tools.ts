// What comes with the writing page once it can be typed on: one chunk.
import { leaveUnstored } from '../../actions/left-drafts.ts';

export { FindFeeling } from './find-feeling.tsx';
export { openEdit } from './open-edit.ts';
export { TypedHistory } from './typed-history.ts';
export { WritingTools } from './writing-tools.tsx';

leaveUnstored();
