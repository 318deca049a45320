interface Editing {
	/** Enter, or the focus has left. */
	finish: (focus: boolean) => void;
	/** Esc. */
	cancel: () => void;
}

/** Handlers around an input that stands in the place of its value: Enter, Esc and leaving. */
export function editing({ finish, cancel }: Editing) {
	return {
		// An open list uses Enter and Esc itself and does not let them through to here.
		onkeydown(event: KeyboardEvent): void {
			const { target } = event;
			if (event.defaultPrevented || event.isComposing || !(target instanceof HTMLElement)) return;
			if (event.key === 'Escape') {
				// An input hands its words on when it is left: first this, then all is given back.
				target.blur();
				cancel();
			} else if (event.key === 'Enter' && target.matches('input, select, textarea')) {
				const lines = target.matches('textarea') && !(event.ctrlKey || event.metaKey);
				if (lines) return;
				finish(true);
			} else return;
			event.preventDefault();
			event.stopPropagation();
		},
		onfocusout({ currentTarget }: FocusEvent): void {
			// A redrawn entry or another window takes the focus only for a moment.
			setTimeout(() => {
				const box = currentTarget as HTMLElement | null;
				const outside = box?.isConnected && !box.contains(document.activeElement);
				if (outside && document.hasFocus()) finish(false);
			});
		}
	};
}

/** Puts the focus into the first input, into words rather than boxes, and selects a line. */
export function focusFirst(box: HTMLElement): void {
	const words = 'input:not([type=checkbox]), textarea, select';
	const first = box.querySelector<HTMLElement>(words) ?? box.querySelector('input');
	first?.focus();
	if (first instanceof HTMLInputElement && first.type === 'text') first.select();
}
