import { createSubscriber } from 'svelte/reactivity';
import type { Workbox } from 'workbox-window';
import { scriptUrl } from './trusted.ts';

/**
 * Whether the program starts without a network: `loading` while its files are being kept, `cut-off` if
 * that was interrupted, `unsupported` where the browser does not do that (no https, private windows).
 */
export type Offline = 'loading' | 'ready' | 'cut-off' | 'unsupported';

const hour = 3_600_000;
const retryAfter = 60_000;

/** The program's own files: kept for work without a network, replaced only when the user agrees. */
export class Updates {
	#offline: Offline = 'loading';
	#waiting = false;
	#replaced = false;
	#asked = false;
	#controlled = false;
	#checkedAt = 0;
	#workbox: Workbox | undefined;
	#registration: ServiceWorkerRegistration | undefined;
	#update: (() => void) | undefined;
	readonly #subscribe = createSubscriber((update) => {
		this.#update = update;
		return () => (this.#update = undefined);
	});
	/** Called when a new version has taken over; `asked` if that was asked for in this window. */
	onreplaced: ((asked: boolean) => void) | undefined;

	get offline(): Offline {
		this.#subscribe();
		return this.#offline;
	}

	/** Whether a new version is complete and waits for the user. */
	get waiting(): boolean {
		this.#subscribe();
		return this.#waiting;
	}

	/** Whether another window has already changed to a new version; this one still shows the former. */
	get replaced(): boolean {
		this.#subscribe();
		return this.#replaced;
	}

	/** Begins to keep the program's files and to look for new ones. */
	async start(): Promise<void> {
		const container = serviceWorkers();
		if (!container) {
			this.#say({ offline: 'unsupported' });
			return;
		}
		this.#controlled = container.controller !== null;
		container.addEventListener('controllerchange', () => this.#changed());
		addEventListener('online', () => void this.#again());
		await this.#register();
	}

	/** Looks for a new version, at most once an hour. */
	async check(): Promise<void> {
		if (Date.now() - this.#checkedAt < hour) return;
		this.#checkedAt = Date.now();
		await this.#registration?.update().catch(() => undefined); // no network: at the next look
	}

	/** Changes to the waiting version; `onreplaced` follows. All text must be stored before. */
	accept(): void {
		this.#asked = true;
		if (this.#registration?.waiting) this.#workbox?.messageSkipWaiting();
		else this.onreplaced?.(true); // another window was quicker
	}

	async #register(): Promise<void> {
		this.#say({ offline: 'loading' });
		try {
			const { Workbox } = await import('workbox-window');
			const workbox = new Workbox(scriptUrl('./sw.js'));
			workbox.addEventListener('redundant', () => this.#cutOff());
			this.#workbox = workbox;
			this.#registration = await workbox.register({ immediate: true });
			this.#checkedAt = Date.now();
			this.#watch(this.#registration);
		} catch (error) {
			// A missing network is a TypeError; all others mean that the browser refuses.
			if (error instanceof DOMException) this.#say({ offline: 'unsupported' });
			else this.#cutOff();
		}
	}

	// Workbox tells nothing of a version that was begun before, of the third one, and of one that another
	// follows within a moment.
	#watch(registration: ServiceWorkerRegistration | undefined): void {
		const look = (): void => {
			// The very first version waits for a moment, too, where the computer is slow: for nobody.
			if (registration?.active) this.#say({ offline: 'ready' });
			if (registration?.active && registration.waiting) this.#say({ waiting: true });
		};
		const listen = (): void => registration?.installing?.addEventListener('statechange', look);
		registration?.addEventListener('updatefound', listen);
		listen();
		look();
	}

	// A version that could not be kept whole leaves the former one in place; only the first has none.
	#cutOff(): void {
		if (this.#registration?.active) return;
		this.#say({ offline: 'cut-off' });
		setTimeout(() => void this.#again(), retryAfter);
	}

	async #again(): Promise<void> {
		if (this.#offline === 'cut-off') await this.#register();
	}

	// The very first version takes a page over that it already shows: nothing is replaced by that.
	#changed(): void {
		const replaced = this.#controlled || this.#asked;
		this.#controlled = true;
		if (!replaced) return;
		this.#say({ waiting: false, replaced: true });
		this.onreplaced?.(this.#asked);
	}

	#say(news: { offline?: Offline; waiting?: boolean; replaced?: boolean }): void {
		this.#offline = news.offline ?? this.#offline;
		this.#waiting = news.waiting ?? this.#waiting;
		this.#replaced = news.replaced ?? this.#replaced;
		this.#update?.();
	}
}

// In development the files change all the time; without https browsers offer no service worker.
const serviceWorkers = (): ServiceWorkerContainer | undefined =>
	import.meta.env.PROD
		? (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker
		: undefined;
