// A long text that comes with its page, not with the first load.
export { trendsMethod } from './en/trends-method.ts';
