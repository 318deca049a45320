/** Service worker: keeps the whole app on the computer, so that it starts without a network. */
import { cacheNames, clientsClaim } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;

/** Where the browser knows it: what is answered without asking this worker (Service Worker Static Routing). */
interface RoutingInstallEvent extends ExtendableEvent {
	addRoutes?(rule: {
		condition: { urlPattern: string };
		source: { cacheName: string };
	}): Promise<void>;
}

precacheAndRoute(self.__WB_MANIFEST);
addPlugins([
	{
		// Many web spaces send "Vary", for example for other languages: a page that asks in other words than this
		// worker did would not find in the cache what it needs without a network.
		cacheWillUpdate({ response }) {
			const { ok, body, status, statusText } = response;
			const headers = new Headers(response.headers);
			headers.delete('Vary');
			return Promise.resolve(ok ? new Response(body, { status, statusText, headers }) : null);
		}
	}
]);
cleanupOutdatedCaches();
clientsClaim();

// Files whose name contains a hash of their content are the same in every version that has them: the browser
// takes them from the cache by itself, as quickly as it can.
self.addEventListener('install', (event: RoutingInstallEvent) => {
	const source = { cacheName: cacheNames.precache };
	const routed = event.addRoutes?.({ condition: { urlPattern: './assets/*' }, source });
	if (routed) event.waitUntil(routed.catch(() => undefined)); // then this worker answers
});

// A new version waits until the user agrees: an exchange under an open form could lose its text.
self.addEventListener('message', (event) => {
	const message = event.data as { type?: unknown } | null;
	if (message?.type === 'SKIP_WAITING') void self.skipWaiting();
});
