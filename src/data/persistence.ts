import { createSubscriber } from 'svelte/reactivity';
import type { Browser } from './browser.ts';

const askedKey = 'persistence-asked';

/** How safely this browser keeps the data, and how much room it takes. Some browsers do not tell. */
export class Persistence {
	#lasting: boolean | undefined;
	#estimate: StorageEstimate = {};
	#update: (() => void) | undefined;
	readonly #subscribe = createSubscriber((update) => {
		this.#update = update;
		return () => (this.#update = undefined);
	});

	/** Whether the browser has promised not to clear the data by itself; nothing if it does not tell. */
	get lasting(): boolean | undefined {
		this.#subscribe();
		return this.#lasting;
	}

	/** Bytes that all catalogues and the program take here. */
	get used(): number | undefined {
		this.#subscribe();
		return this.#estimate.usage;
	}

	/** Bytes that the browser would still take, by its own estimate. */
	get free(): number | undefined {
		this.#subscribe();
		const { quota, usage } = this.#estimate;
		return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
	}

	/** Whether the browser can be asked for the promise at all. */
	get canAsk(): boolean {
		return typeof storageManager()?.persist === 'function';
	}

	/** Looks how it is now. */
	async look(): Promise<void> {
		const storage = storageManager();
		const [lasting, estimate] = await Promise.all([
			answer(() => storage?.persisted?.()),
			answer(() => storage?.estimate?.())
		]);
		this.#lasting = lasting;
		this.#estimate = estimate ?? {};
		this.#update?.();
	}

	/** Asks for the promise; some browsers then ask the user. */
	async ask(): Promise<void> {
		await answer(() => storageManager()?.persist?.());
		await this.look();
	}

	/** Asks by itself, once in the life of this browser: a second time only the user does. */
	async askOnce(browser: Browser): Promise<void> {
		await this.look();
		if (this.#lasting !== false || (await browser.fact(askedKey))) return;
		await browser.setFact(askedKey, true);
		await this.ask();
	}
}

// Missing without https and in some browsers, whatever the types say.
const storageManager = (): Partial<StorageManager> | undefined =>
	(navigator as { storage?: StorageManager }).storage;

async function answer<T>(question: () => Promise<T> | undefined): Promise<T | undefined> {
	try {
		return await question();
	} catch {
		return undefined; // a browser that refuses to answer keeps the data all the same
	}
}
