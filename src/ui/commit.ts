interface Committing {
	value: () => string;
	oncommit: ((value: string) => void) | undefined;
	oncancel: (() => void) | undefined;
	/** Which Enter finishes: any, or only with Ctrl where Enter is a new line. */
	lines?: boolean;
}

/**
 * The input that has the focus hands its words on when it loses it. Before it is taken off the page,
 * this has to be asked for: at its removal the screen behind it is already another one.
 */
export function leaveInput(): void {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Handlers for a text that counts when it is left or finished by Enter, and is given back by Esc. */
export function committing({ value, oncommit, oncancel, lines = false }: Committing) {
	let before = '';
	const commit = () => {
		if (value() === before) return;
		before = value();
		oncommit?.(before);
	};
	return {
		onfocus: () => {
			before = value();
		},
		onblur: commit,
		onkeydown: (event: KeyboardEvent) => {
			if (event.isComposing) return;
			if (event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey)) commit();
			if (event.key === 'Escape' && oncancel) {
				event.preventDefault();
				event.stopPropagation();
				oncancel();
				before = value();
			}
		}
	};
}
