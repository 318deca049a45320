interface Countdown {
	left: number;
	since: number;
	timer: ReturnType<typeof setTimeout> | undefined;
	done: () => void;
}

/** Several timers that can be stopped and go on together. */
export class Countdowns {
	readonly #all = new Map<number, Countdown>();

	start(id: number, milliseconds: number, done: () => void) {
		this.#all.set(id, { left: milliseconds, since: 0, timer: undefined, done });
		this.#run(id);
	}

	drop(id: number) {
		clearTimeout(this.#all.get(id)?.timer);
		this.#all.delete(id);
	}

	pause() {
		for (const clock of this.#all.values()) {
			if (clock.timer === undefined) continue;
			clearTimeout(clock.timer);
			clock.timer = undefined;
			clock.left -= performance.now() - clock.since;
		}
	}

	resume() {
		for (const id of this.#all.keys()) this.#run(id);
	}

	#run(id: number) {
		const clock = this.#all.get(id);
		if (!clock || clock.timer !== undefined) return;
		clock.since = performance.now();
		clock.timer = setTimeout(clock.done, clock.left);
	}
}
