import { Countdowns } from './countdowns.ts';
import type { Tone } from './tone.ts';

/** A message about something that just happened. */
interface Toast {
	id: number;
	text: string;
	tone: Tone;
	action: { label: string; run: () => void } | undefined;
	/** Where what it is about can be looked at. */
	link: { label: string; href: string } | undefined;
}

interface NewToast {
	text: string;
	tone?: Tone;
	action?: { label: string; run: () => void } | undefined;
	link?: { label: string; href: string } | undefined;
	/** Stays until it is closed; what went wrong always stays. */
	sticky?: boolean;
}

const SHORT = 6_000;
/** Long enough to notice, read and reach "Rückgängig". */
const WITH_ACTION = 12_000;
/** A long text takes longer to read. */
const PER_SIGN = 100;
const MOST = 4;

/** The messages on the screen; `ToastList` shows them. */
export class Toasts {
	#list = $state.raw<readonly Toast[]>([]);
	readonly #countdowns = new Countdowns();
	#next = 1;

	get list(): readonly Toast[] {
		return this.#list;
	}

	/** Shows a message; returns its id, so that it can be taken back. */
	push({ text, tone = 'success', action, link, sticky = tone === 'danger' }: NewToast): number {
		const id = this.#next++;
		// The same message twice is one message.
		for (const twin of this.#list)
			if (twin.text === text && twin.tone === tone) this.dismiss(twin.id);
		this.#list = [...this.#list, { id, text, tone, action, link }];
		const time = Math.max(action ? WITH_ACTION : SHORT, text.length * PER_SIGN);
		if (!sticky) this.#countdowns.start(id, time, () => this.dismiss(id));
		const oldest = this.#list.length > MOST ? this.#list[0] : undefined;
		if (oldest) this.dismiss(oldest.id);
		return id;
	}

	dismiss(id: number) {
		this.#countdowns.drop(id);
		this.#list = this.#list.filter((toast) => toast.id !== id);
	}

	/** Runs the action of a message and takes the message away. */
	act({ id, action }: Toast) {
		this.dismiss(id);
		action?.run();
	}

	/** While the pointer or the focus is on the messages, none goes away. */
	pause() {
		this.#countdowns.pause();
	}

	resume() {
		this.#countdowns.resume();
	}
}
