import { expose } from 'comlink';
import { ExchangeWork } from './exchange-work.ts';

expose(new ExchangeWork());
