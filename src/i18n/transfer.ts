// The words of import, export and backup: they come with those pages, not with the first load.
import { example } from './en/example.ts';
import { feelings } from './en/feelings.ts';
import { backupPage, exportPage, importPage, transfer } from './en/transfer.ts';
import { spoken } from './locale.ts';

export const t = spoken({ backupPage, exportPage, importPage, transfer, example, feelings });
