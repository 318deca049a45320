import type { Catalogue } from '../../data/catalogue.ts';
import { today } from '../../data/clock.ts';
import { afterPaint } from '../../data/paint.ts';
import type { App } from '../app.svelte.ts';
import { afterChange } from '../frame/reload.ts';
import { faultToast } from './fault-toast.ts';

const minute = 60_000;

/**
 * What the window tells the program: errors that nobody caught, that it is put aside or comes back,
 * that it is about to be closed, and that a new version has taken over.
 */
export function watch(app: App): void {
	window.addEventListener('error', (event) => tell(app, event.error));
	window.addEventListener('unhandledrejection', (event) => tell(app, event.reason));
	window.addEventListener('pagehide', () => putAside(app));
	window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack(app));
	document.addEventListener('visibilitychange', () =>
		document.visibilityState === 'hidden' ? putAside(app) : comeBack(app)
	);
	window.addEventListener('beforeunload', (event) => {
		const { state, open } = app.drafts;
		const stored = state === 'saved' || state === 'saving';
		if (app.updates.replaced || (stored && !open)) return;
		putAside(app);
		event.preventDefault(); // the browser asks; meanwhile it is stored
	});
	setInterval(() => (app.today = today()), minute);
	afterPaint()
		.then(() => import('../forms/waiting.ts'))
		.then(({ watchWaiting }) => watchWaiting(app))
		.catch(() => undefined);
	app.updates.onreplaced = (asked) => void afterChange(app, asked);
}

// Errors without content come from extensions and from layout that settles one frame later.
function tell(app: App, error: unknown): void {
	if (error) app.toasts.push(faultToast(error));
}

/**
 * Tells of text that was left about the catalogue that has just been opened; the returned function takes
 * that off the screen. It can wait, as can a part of the program that is missing.
 */
export function watchLeft(app: App, catalogue: Catalogue): () => void {
	const over = new AbortController();
	afterPaint()
		.then(() => import('../forms/left-behind.ts'))
		.then(({ tellLeftBehind }) => tellLeftBehind(app, catalogue, over.signal))
		.catch(() => undefined);
	return () => over.abort();
}

function putAside(app: App): void {
	app.drafts.flush().catch(() => undefined); // said where it is shown, and kept for this window
}

function comeBack(app: App): void {
	app.today = today();
	void app.updates.check();
	// A window that slept may have missed what others stored. A closed database says so by itself.
	if (app.isOpen) app.catalogue.catchUp().catch(() => undefined);
}
