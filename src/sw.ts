/** Service worker: keeps the whole app on the computer, so that it starts without a network. */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
clientsClaim();

// A new version waits until the user agrees: an exchange under an open form could lose its text.
self.addEventListener('message', (event) => {
	const message = event.data as { type?: unknown } | null;
	if (message?.type === 'SKIP_WAITING') void self.skipWaiting();
});
