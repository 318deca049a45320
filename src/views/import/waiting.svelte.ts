import { Cancelled } from '../../data/files/off-thread.ts';

/** Work that the user waits for, and may stop. */
export interface Busy {
	readonly text: string;
	readonly done?: number;
	readonly total?: number;
}

const patience = 300; // what is quicker would only flicker

/** What is under way, for the bar with "Abbrechen". Newer work takes the place of older. */
export class Waiting {
	#busy = $state.raw<Busy>();
	#slow = $state(false);
	#turn = 0;

	get busy(): Busy | undefined {
		return this.#busy;
	}

	/** Whether it takes so long that the user should see it. */
	get slow(): boolean {
		return this.#slow;
	}

	/** Runs work; what fails goes to `failed`, what the user stopped ends without a word. */
	async run<T>(
		text: string,
		work: () => Promise<T>,
		failed: (error: unknown) => unknown
	): Promise<T | undefined> {
		const turn = ++this.#turn;
		this.#busy = { text };
		const timer = setTimeout(() => (this.#slow = true), patience);
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof Cancelled)) await failed(error);
			return undefined;
		} finally {
			clearTimeout(timer);
			if (turn === this.#turn) {
				this.#busy = undefined;
				this.#slow = false;
			}
		}
	}

	/** How far the work is. */
	progress(done: number, total: number): void {
		if (this.#busy) this.#busy = { ...this.#busy, done, total };
	}
}
