interface Committing {
	value: () => string;
	oncommit: ((value: string) => void) | undefined;
	oncancel: (() => void) | undefined;
	/** Which Enter finishes: any, or only with Ctrl where Enter is a new line. */
	lines?: boolean;
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
