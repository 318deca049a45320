import { matching, namedBy, type Option } from './options.ts';

const MOST = 100;

interface Setup {
	options: () => readonly Option[];
	/** The words in the input while nothing is typed. */
	text: () => string;
	/** Whether a text that is no option may be taken as a new one. */
	allowNew: () => boolean;
	pick: (option: Option) => void;
	create: (text: string) => void;
	/** The input was emptied and left. */
	clear?: () => void;
}

/** The behaviour of a combobox: what is typed, which options that leaves, which of them is active. */
export class ComboboxState {
	readonly #setup: Setup;
	#typed = $state<string | null>(null);
	#open = $state(false);
	#active = $state(-1);

	readonly hits = $derived.by(() =>
		this.#typed === null ? this.#setup.options() : matching(this.#setup.options(), this.#typed)
	);
	readonly shown = $derived(this.hits.slice(0, MOST));
	readonly hidden = $derived(this.hits.length - this.shown.length);
	/** The text that would become a new option. */
	readonly fresh = $derived.by(() => {
		const text = this.#typed?.trim() ?? '';
		const known = !text || namedBy(this.#setup.options(), text);
		return this.#setup.allowNew() && !known ? text : '';
	});

	constructor(setup: Setup) {
		this.#setup = setup;
	}

	get open(): boolean {
		return this.#open;
	}

	get text(): string {
		return this.#typed ?? this.#setup.text();
	}

	/** Index of the active entry; the entry "new" comes after all options. */
	get active(): number {
		return this.#active;
	}

	get #count(): number {
		return this.shown.length + (this.fresh ? 1 : 0);
	}

	type(text: string) {
		this.#typed = text;
		this.#open = true;
		this.#active = text.trim() && this.#count > 0 ? 0 : -1;
	}

	show() {
		this.#open = true;
	}

	/** Shuts the list and forgets what was typed. */
	close() {
		this.#open = false;
		this.#active = -1;
		this.#typed = null;
	}

	choose(index: number) {
		const option = this.shown[index];
		const fresh = this.fresh;
		if (!option && !fresh) return;
		this.close();
		if (option) this.#setup.pick(option);
		else this.#setup.create(fresh);
	}

	/** Leaving takes what was typed if it names something; otherwise the former value stands again. */
	leave() {
		const text = this.#typed?.trim();
		this.close();
		if (text === undefined) return;
		// Nothing derived: an input that is being taken off the screen is left, too.
		const option = text ? namedBy(this.#setup.options(), text) : undefined;
		if (option) this.#setup.pick(option);
		else if (!text) this.#setup.clear?.();
		else if (this.#setup.allowNew()) this.#setup.create(text);
	}

	/** Returns whether the key was used up. */
	key({ key, altKey }: KeyboardEvent): boolean {
		switch (key) {
			case 'ArrowDown':
				this.#move(altKey ? 0 : 1);
				return true;
			case 'ArrowUp':
				if (altKey) this.close();
				else this.#move(-1);
				return true;
			case 'Enter':
				if (!this.#open || (this.#active < 0 && this.#typed === null)) return false;
				if (this.#active >= 0) this.choose(this.#active);
				else this.leave();
				return true;
			case 'Escape':
				if (!this.#open && this.#typed === null) return false;
				this.close();
				return true;
			default:
				return false;
		}
	}

	#move(step: number) {
		const count = this.#count;
		if (!this.#open) {
			this.#open = true;
			// Alt+↓ only opens.
			this.#active = step === 0 ? -1 : step > 0 ? 0 : count - 1;
			return;
		}
		if (step === 0 || count === 0) return;
		this.#active =
			this.#active < 0 ? (step > 0 ? 0 : count - 1) : (this.#active + step + count) % count;
	}
}
