import type { Tone } from './tone.ts';

/** A message about something that just happened. */
export interface Toast {
	id: number;
	text: string;
	tone: Tone;
	action: { label: string; run: () => void } | undefined;
}

interface NewToast {
	text: string;
	tone?: Tone;
	action?: { label: string; run: () => void } | undefined;
	/** Stays until it is closed; what went wrong always stays. */
	sticky?: boolean;
}

const SHORT = 6_000;
/** Long enough to notice, read and reach "Rückgängig". */
const WITH_ACTION = 12_000;
const MOST = 4;

/** The messages on the screen; `ToastList` shows them. */
export class Toasts {
	#list = $state.raw<readonly Toast[]>([]);
	#timers = new Map<
		number,
		{ left: number; since: number; timer?: ReturnType<typeof setTimeout> }
	>();
	#next = 1;

	get list(): readonly Toast[] {
		return this.#list;
	}

	/** Shows a message; returns its id, so that it can be taken back. */
	push({ text, tone = 'success', action, sticky = tone === 'danger' }: NewToast): number {
		const id = this.#next++;
		// The same message twice is one message.
		for (const twin of this.#list)
			if (twin.text === text && twin.tone === tone) this.dismiss(twin.id);
		this.#list = [...this.#list, { id, text, tone, action }];
		if (!sticky) this.#timers.set(id, { left: action ? WITH_ACTION : SHORT, since: 0 });
		this.#start(id);
		const oldest = this.#list.length > MOST ? this.#list[0] : undefined;
		if (oldest) this.dismiss(oldest.id);
		return id;
	}

	dismiss(id: number) {
		clearTimeout(this.#timers.get(id)?.timer);
		this.#timers.delete(id);
		this.#list = this.#list.filter((toast) => toast.id !== id);
	}

	/** Runs the action of a message and takes the message away. */
	act({ id, action }: Toast) {
		this.dismiss(id);
		action?.run();
	}

	/** While the pointer or the focus is on the messages, none goes away. */
	pause() {
		for (const clock of this.#timers.values()) {
			if (clock.timer === undefined) continue;
			clearTimeout(clock.timer);
			delete clock.timer;
			clock.left -= performance.now() - clock.since;
		}
	}

	resume() {
		for (const id of this.#timers.keys()) this.#start(id);
	}

	#start(id: number) {
		const clock = this.#timers.get(id);
		if (!clock || clock.timer !== undefined) return;
		clock.since = performance.now();
		clock.timer = setTimeout(() => this.dismiss(id), clock.left);
	}
}
