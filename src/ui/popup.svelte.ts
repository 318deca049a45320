import type { Attachment } from 'svelte/attachments';

/** What a trigger spreads on its button. */
export interface TriggerAttributes {
	id: string;
	'aria-haspopup': 'menu' | 'dialog';
	'aria-expanded': boolean;
	'aria-controls': string | undefined;
	onclick: (event: MouseEvent) => void;
	onkeydown: (event: KeyboardEvent) => void;
}

/** A layer that a button opens: open or not, closed by Esc, a click beside it or focus that leaves. */
export class Popup {
	readonly id: string;
	readonly #kind: 'menu' | 'dialog';
	#open = $state(false);
	#layer: HTMLElement | undefined;
	/** Opened by the arrow up: the last entry gets the focus. */
	fromEnd = false;

	constructor(id: string, kind: 'menu' | 'dialog') {
		this.id = id;
		this.#kind = kind;
	}

	get open(): boolean {
		return this.#open;
	}

	get trigger(): HTMLElement | null {
		return document.getElementById(`${this.id}-trigger`);
	}

	get attributes(): TriggerAttributes {
		return {
			id: `${this.id}-trigger`,
			'aria-haspopup': this.#kind,
			'aria-expanded': this.#open,
			'aria-controls': this.#open ? `${this.id}-layer` : undefined,
			onclick: () => (this.#open ? this.close() : this.show()),
			onkeydown: (event) => {
				if (this.#kind !== 'menu' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
				event.preventDefault();
				this.show(event.key === 'ArrowUp');
			}
		};
	}

	show(fromEnd = false) {
		this.fromEnd = fromEnd;
		this.#open = true;
	}

	/** Closes; the focus goes back to the button unless it already went elsewhere. */
	close(returnFocus = true) {
		if (!this.#open) return;
		this.#open = false;
		if (returnFocus) this.trigger?.focus();
	}

	/** On the layer: notices clicks beside it and focus that leaves it. */
	readonly dismiss: Attachment<HTMLElement> = (layer) => {
		this.#layer = layer;
		const outside = (event: Event) => {
			if (!this.#holds(event.target)) this.close(false);
		};
		const leave = (event: FocusEvent) => {
			// No new target: the window lost the focus, or the focused entry was redrawn.
			if (event.relatedTarget && !this.#holds(event.relatedTarget)) this.close(false);
		};
		document.addEventListener('pointerdown', outside, true);
		layer.addEventListener('focusout', leave);
		return () => {
			document.removeEventListener('pointerdown', outside, true);
			layer.removeEventListener('focusout', leave);
			this.#layer = undefined;
		};
	};

	/** Handles Esc on the layer without closing a dialog around it. */
	readonly escape = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		event.stopPropagation();
		this.close();
	};

	#holds(target: EventTarget | null): boolean {
		return (
			target instanceof Node &&
			(!!this.#layer?.contains(target) || !!this.trigger?.contains(target))
		);
	}
}
