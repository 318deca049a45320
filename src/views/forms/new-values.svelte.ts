import { canonical } from '../../core/register.ts';
import type { App } from '../app.svelte.ts';
import { keptNew, type KeptNew } from './kept.ts';

type Values = KeptNew['values'];

/** Values of a record that is not stored yet; kept for this tab until they are. */
export class NewValues {
	readonly #key: string;
	/** What the form begins with, before anything is typed. */
	readonly #first: Values;
	#values = $state.raw<Values>({});

	constructor(app: Pick<App, 'catalogue'>, key: string, first: Values) {
		this.#key = `${app.catalogue.id} ${key}`;
		this.#first = first;
		this.#values = withTyped(first, keptNew.get(this.#key));
	}

	get values(): Values {
		return this.#values;
	}
	set values(values: Values) {
		this.#values = values;
		keptNew.put(this.#key, { first: this.#first, values });
	}

	/** The record is stored: nothing needs to be kept. */
	forget(): void {
		keptNew.put(this.#key, undefined);
	}
}

/** What was typed the last time, upon what the form begins with today. */
function withTyped(first: Values, kept: KeptNew | undefined): Values {
	const typed = Object.entries(kept?.values ?? {}).filter(
		([key, value]) => canonical(value) !== canonical(kept?.first[key])
	);
	return { ...first, ...Object.fromEntries(typed) };
}
