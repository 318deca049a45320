import type { Field } from '../../model/field.ts';
import type { Names } from '../../model/kinds/index.ts';
import { inputs as t } from '../../i18n/de/inputs.ts';
import type { App } from '../app.svelte.ts';
import type { Typing } from '../inputs/input.ts';
import { shownText } from '../measure/words.ts';
import type { Entered } from './understand.ts';

const most = 60; // signs of a text: enough to know it again

/** Says that what was typed was not taken over, and offers to bring it back. */
export function offerBack({ toasts }: Pick<App, 'toasts'>, text: string, back: () => void): void {
	const words = text.trim().replaceAll(/\s+/gu, ' ');
	const begin = words.length > most ? `${words.slice(0, most).trimEnd()} …` : words;
	const action = { label: t.bringBack, run: back };
	toasts.push({ text: t.notTaken(begin || t.nothing), tone: 'info', action });
}

/** What was given up and can wait where such texts are kept. */
interface Kept {
	readonly text: string;
	/** Whether something newer waits there. */
	readonly isTaken: () => boolean;
	/** Puts it there. */
	readonly keep: () => void;
	/** Opens what shows it; says whether it could. */
	readonly reopen?: (() => boolean) | undefined;
}

/** The same for a text that waits for the next opening; it never takes the place of a newer one. */
export function offerKept(app: Pick<App, 'toasts'>, kept: Kept): void {
	const { text, isTaken, keep, reopen } = kept;
	offerBack(app, text, () => {
		if (isTaken()) {
			app.toasts.push({ text: t.taken, tone: 'warning' });
			offerKept(app, kept);
			return;
		}
		keep();
		if (!reopen?.()) app.toasts.push({ text: t.broughtBack });
	});
}

/** What was entered, as it is read on the screen. */
export const enteredText = ({ value, typing }: Entered, field: Field, names: Names): string =>
	typing ? typedWords(typing) : shownText(value, field, names);

/** The words that stand in an input, or in those of its parts. */
export function typedWords({ text, parts = {} }: Typing): string {
	const words = Object.values(parts).map(typedWords);
	return words.length > 0 ? words.filter(Boolean).join(', ') : text;
}
