/** Tells those who follow it that something changed which is no reactive value itself. */
export class Signal {
	#count = $state(0);

	/** Inside a derived value: compute it again after the next signal. */
	follow(): number {
		return this.#count;
	}

	send() {
		this.#count += 1;
	}
}
