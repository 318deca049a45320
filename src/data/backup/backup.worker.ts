import { expose } from 'comlink';
import { BackupWork } from './work.ts';

expose(new BackupWork());
