import { wrap, type Remote } from 'comlink';
import { scriptUrl } from '../trusted.ts';

/** The user stopped it; nothing was changed. */
export class Cancelled extends Error {
	readonly code = 'cancelled';
}

interface Setup<W> {
	/** The address of the worker's script, and its name in the developer tools. */
	readonly address: string;
	readonly name: string;
	/** The same work without a worker: slower, and not to be stopped. */
	readonly here: () => W;
}

/** Work beside the screen: in a worker that begins with the first job and can be stopped at any time. */
export class OffThread<W> {
	readonly #setup: Setup<W>;
	#worker: Worker | undefined;
	#work: Remote<W> | W | undefined;
	#reject: ((reason: Error) => void) | undefined;
	#fault: Error | undefined;

	constructor(setup: Setup<W>) {
		this.#setup = setup;
	}

	/** Starts the worker before there is something to do. */
	start(): void {
		this.#work ??= this.#start();
	}

	run<T>(job: (work: Remote<W> | W) => Promise<T>): Promise<T> {
		return new Promise((resolve, reject) => {
			this.#reject = reject;
			const work = (this.#work ??= this.#start());
			if (this.#fault) reject(this.#fault);
			else job(work).then(resolve, reject);
		});
	}

	/** Stops what is under way: its promise is rejected with `Cancelled`. */
	cancel(): void {
		this.#reject?.(new Cancelled());
		this.close();
	}

	/** Gives the worker back; what it knew is forgotten. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#work = this.#fault = undefined;
	}

	#start(): Remote<W> | W {
		const { address, name, here } = this.#setup;
		if (typeof Worker === 'undefined') return here();
		this.#worker = new Worker(scriptUrl(address), { type: 'module', name });
		this.#worker.onerror = () => {
			this.#fault = new Error(`The worker "${name}" could not be started.`);
			this.#reject?.(this.#fault);
		};
		return wrap<W>(this.#worker);
	}
}
