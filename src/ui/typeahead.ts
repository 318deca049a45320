const PAUSE = 600;

/** Collects the letters that are typed in quick succession. */
export class Typeahead {
	#text = '';
	#last = 0;

	/** The letters so far, lower case; empty if the key is no letter. */
	add(event: KeyboardEvent): string {
		const { key } = event;
		if (key.length !== 1 || key === ' ' || event.ctrlKey || event.metaKey || event.altKey)
			return '';
		if (event.timeStamp - this.#last > PAUSE) this.#text = '';
		this.#last = event.timeStamp;
		const letter = key.toLocaleLowerCase();
		// "sss" means: the next one with s.
		this.#text = this.#text === letter ? letter : this.#text + letter;
		return this.#text;
	}
}
