import type { Attachment } from 'svelte/attachments';

interface Editing {
	/** Enter, or the focus has left. */
	finish: (focus: boolean) => void;
	/** Esc. */
	cancel: () => void;
}

/** Around an input that stands in the place of its value: focus at once, Enter, Esc and leaving. */
export function editing({ finish, cancel }: Editing): Attachment<HTMLElement> {
	return (box) => {
		const first = box.querySelector<HTMLElement>('input, textarea, select');
		first?.focus();
		if (first instanceof HTMLInputElement && first.type === 'text') first.select();

		const keydown = (event: KeyboardEvent): void => {
			if (event.defaultPrevented || event.isComposing) return;
			const { target } = event;
			if (event.key === 'Escape') {
				event.preventDefault();
				event.stopPropagation();
				cancel();
			} else if (event.key === 'Enter' && target instanceof HTMLElement) {
				const lines = target.matches('textarea') && !(event.ctrlKey || event.metaKey);
				if (lines || !target.matches('input, select, textarea')) return;
				event.preventDefault();
				event.stopPropagation();
				finish(true);
			}
		};
		// A redrawn entry or another window takes the focus only for a moment.
		const leave = (): void => {
			setTimeout(() => {
				const outside = !box.contains(document.activeElement);
				if (box.isConnected && outside && document.hasFocus()) finish(false);
			});
		};
		box.addEventListener('keydown', keydown);
		box.addEventListener('focusout', leave);
		return () => {
			box.removeEventListener('keydown', keydown);
			box.removeEventListener('focusout', leave);
		};
	};
}
