type Run = (event: KeyboardEvent) => unknown;

/** What a combination of keys does. */
interface Shortcut {
	/** Returns false to leave the event to the browser. */
	run: Run;
	/** Whether it also works while text is typed; combinations with Ctrl or Alt and F keys do. */
	typing?: boolean;
}

/** Combinations such as 'ctrl+k', 'shift+f6', '?', 'alt+arrowup' and what they do; Ctrl is also ⌘. */
type Shortcuts = Readonly<Record<string, Run | Shortcut>>;

/** A handler of keydown for the window: `<svelte:window onkeydown={shortcuts({ 'ctrl+k': search })} />`. */
export function shortcuts(map: Shortcuts): (event: KeyboardEvent) => void {
	const known = new Map(
		Object.entries(map).map(([keys, what]) => [
			normal(keys),
			typeof what === 'function' ? { run: what } : what
		])
	);
	return (event) => {
		if (event.defaultPrevented || event.isComposing) return;
		// Esc closes the uppermost layer only: a dialog takes it from whatever is below.
		if (event.key === 'Escape' && document.querySelector('dialog[open]')) return;
		const shortcut = known.get(combination(event));
		if (!shortcut) return;
		const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !/^F\d/.test(event.key);
		if (isTyping(event.target) && !(shortcut.typing ?? !plain)) return;
		if (shortcut.run(event) !== false) event.preventDefault();
	};
}

// Whether keys go into a text there.
function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target.isContentEditable || target.matches('textarea, select')) return true;
	return target.matches('input:not([type=checkbox], [type=radio], [type=button], [type=file])');
}

function combination(event: KeyboardEvent): string {
	const key = event.key.toLowerCase();
	// Shift already made "?" out of another key; only for named keys and with Ctrl it counts by itself.
	const shift = event.shiftKey && (key.length > 1 || event.ctrlKey || event.metaKey);
	return normal(
		[(event.ctrlKey || event.metaKey) && 'ctrl', event.altKey && 'alt', shift && 'shift', key]
			.filter(Boolean)
			.join('+')
	);
}

function normal(keys: string): string {
	const parts = keys.toLowerCase().split('+');
	const key = parts.pop() ?? '';
	return [...parts.sort(), key].join('+');
}
