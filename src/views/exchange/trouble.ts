import { limits } from '../../core/exchange/format.ts';
import type { ExchangeProblem } from '../../core/exchange/inspect.ts';
import { exchange } from '../../i18n/de/exchange.ts';

const t = exchange.trouble;

/** Why a catalogue's file is refused, and what to do. */
export function troubleText({ code, where = '', count = 0 }: ExchangeProblem): string {
	switch (code) {
		case 'too-long':
			return t[code](where, limits.text);
		case 'newer':
		case 'forbidden-key':
		case 'duplicate-id':
		case 'invalid':
			return t[code](where);
		case 'too-large':
			return t[code](count, limits.bytes);
		case 'too-many':
			return t[code](count, limits.records);
		default:
			return t[code];
	}
}
