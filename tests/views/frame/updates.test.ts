import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Updates } from '../../../src/data/updates.ts';

/** A version of the program as the browser tells of it. */
class Version extends EventTarget {
	readonly scriptURL = new URL('sw.js', location.href).href;
	state: ServiceWorkerState = 'installing';

	become(state: ServiceWorkerState): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

class Registration extends EventTarget {
	installing: Version | null = null;
	waiting: Version | null = null;
	active: Version | null = null;

	begin(): Version {
		this.installing = new Version();
		this.dispatchEvent(new Event('updatefound'));
		return this.installing;
	}

	/** All files of a version are there; one that waited until now is thrown away. */
	complete(version: Version): void {
		const former = this.waiting;
		[this.installing, this.waiting] = [null, version];
		version.become('installed');
		former?.become('redundant');
	}
}

let registration: Registration;
let updates: Updates;

beforeEach(() => {
	vi.stubEnv('PROD', true);
	registration = new Registration();
	const container = Object.assign(new EventTarget(), {
		controller: null,
		register: () => Promise.resolve(registration)
	});
	Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
	updates = new Updates();
});

afterEach(() => {
	Reflect.deleteProperty(navigator, 'serviceWorker');
	vi.unstubAllEnvs();
});

test('case 44: the newest version is offered, however quickly they follow each other', async () => {
	registration.active = new Version();
	await updates.start();
	expect(updates.waiting).toBe(false);
	const [first, second] = [registration.begin(), registration.begin()];
	first.become('redundant');
	second.become('redundant');
	const third = registration.begin();
	expect(updates.waiting).toBe(false); // its files are still coming
	registration.complete(third);
	expect(updates.waiting).toBe(true);
});

test('a version that already waits when the window is opened is offered', async () => {
	registration.active = new Version();
	registration.complete(registration.begin());
	await updates.start();
	expect(updates.waiting).toBe(true);
});

test('the very first version is there for work without a network, and is no news', async () => {
	registration.begin();
	await updates.start();
	expect(updates.offline).toBe('loading');
	const first = registration.installing!;
	registration.complete(first);
	expect(updates.waiting).toBe(false);
	[registration.waiting, registration.active] = [null, first];
	first.become('activated');
	expect([updates.offline, updates.waiting]).toEqual(['ready', false]);
});
