import { inputs as t } from '../../i18n/de/inputs.ts';
import type { App } from '../app.svelte.ts';
import type { Typing } from '../inputs/input.ts';

const most = 60; // signs of a text: enough to know it again

/** Says that what was typed was not taken over, and offers to bring it back. */
export function offerBack({ toasts }: Pick<App, 'toasts'>, text: string, back: () => void): void {
	const words = text.trim().replaceAll(/\s+/gu, ' ');
	const begin = words.length > most ? `${words.slice(0, most).trimEnd()} …` : words;
	const action = { label: t.bringBack, run: back };
	toasts.push({ text: t.notTaken(begin || t.nothing), tone: 'info', action });
}

/** The words that stand in an input, or in those of its parts. */
export function typedWords({ text, parts = {} }: Typing): string {
	const words = Object.values(parts).map(typedWords);
	return words.length > 0 ? words.filter(Boolean).join(', ') : text;
}
