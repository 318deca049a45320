import type { BrowserContext } from '@playwright/test';

/** Collects what a careful administrator would find in the developer tools, of all pages of a test. */
export class Complaints {
	readonly #origins: Set<string>;
	readonly #allowed: RegExp[] = [];
	readonly #all: string[] = [];

	constructor(baseUrl: string) {
		this.#origins = new Set([new URL(baseUrl).origin]);
	}

	/** Everything that was not allowed. */
	get list(): readonly string[] {
		return this.#all.filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
	}

	/** Expects complaints of a sort, in tests that break something on purpose. */
	allow(pattern: RegExp): void {
		this.#allowed.push(pattern);
	}

	/** A second server of the test. */
	allowOrigin(url: string): void {
		this.#origins.add(new URL(url).origin);
	}

	async watch(context: BrowserContext): Promise<void> {
		context.on('console', (message) => {
			// The page that only fills the storage has no icon of its own.
			const icon = message.location().url.endsWith('/favicon.ico');
			// What the framework warns of is a value that a screen may show stale.
			const stale = message.type() === 'warning' && message.text().includes('svelte.dev/e/');
			if (stale || (message.type() === 'error' && !icon))
				this.#all.push(`console: ${message.text()}`);
		});
		context.on('weberror', (error) => this.#all.push(`error: ${error.error().message}`));
		context.on('request', (request) => {
			const { protocol, origin } = new URL(request.url());
			const local = this.#origins.has(origin) || ['blob:', 'data:'].includes(protocol);
			if (!local) this.#all.push(`request to ${request.url()}`);
		});
		await context.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', (event) => {
				throw new Error(`violates ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
			});
		});
	}
}
