// The words of publishing: they come with its pages.
import { edition, ledger, look, people, place, publish, series, site } from './en/publish.ts';
import { spoken } from './locale.ts';
import { t as transfer } from './transfer.ts';

export const t = { ...transfer, ...spoken({ publish, edition, look, people, ledger, place, series, site }) };
