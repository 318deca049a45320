import { keptNew } from './kept.ts';

type Values = Readonly<Record<string, unknown>>;

/** Values of a record that is not stored yet; kept for this tab until they are. */
export class NewValues {
	readonly #key: string;
	#values = $state.raw<Values>({});

	constructor(key: string, first: Values) {
		this.#key = key;
		this.#values = keptNew.get(key) ?? first;
	}

	get values(): Values {
		return this.#values;
	}
	set values(values: Values) {
		this.#values = values;
		keptNew.put(this.#key, values);
	}

	/** The record is stored: nothing needs to be kept. */
	forget(): void {
		keptNew.put(this.#key, undefined);
	}
}
