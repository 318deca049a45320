import { newWriter } from './ids.ts';
import { session } from './local.ts';

const formerKey = 'wegmarke.window';
const lockOf = (id: string): string => `wegmarke-window-${id}`;

/** This window among all that show the program; a new one for every page load. */
export class OpenWindow {
	readonly id = newWriter();
	/** What this tab was before it was loaded anew, or thrown away and brought back. */
	readonly former = session.get(formerKey) ?? undefined;

	constructor() {
		session.set(formerKey, this.id);
		// Held until the window is gone, however it goes: a crash says no farewell.
		void locks()
			?.request(lockOf(this.id), () => new Promise(() => undefined))
			.catch(() => undefined); // then the others go by the time
	}

	/** Which windows are open; nothing where the browser does not tell. */
	async open(): Promise<{ has(id: string): boolean } | undefined> {
		try {
			const { held = [], pending = [] } = (await locks()?.query()) ?? {};
			const names = new Set([...held, ...pending].map(({ name }) => name));
			return names.has(lockOf(this.id)) ? { has: (id) => names.has(lockOf(id)) } : undefined;
		} catch {
			return undefined;
		}
	}
}

// Missing without https, whatever the types say.
const locks = (): LockManager | undefined => (navigator as { locks?: LockManager }).locks;
