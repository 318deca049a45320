import type { IconName } from './icons.ts';

/** One command of a menu. */
export interface MenuCommand {
	label: string;
	icon?: IconName | undefined;
	/** Keys that do the same, "Strg+P". */
	keys?: string | undefined;
	hint?: string | undefined;
	danger?: boolean | undefined;
	disabled?: boolean | undefined;
	href?: string | undefined;
	/** Changes something: not offered where one can only read. */
	edits?: boolean | undefined;
	/** Makes it something that is on or off; the menu stays open. */
	checked?: boolean | undefined;
	/** Of several checked ones only one can be on. */
	single?: boolean | undefined;
	onselect?: (() => void) | undefined;
}

/** What stands in a menu: commands, headings above them and rules between them. */
export type MenuEntry = MenuCommand | { heading: string } | 'rule';

/** Whether an entry can be chosen. */
export function isCommand(entry: MenuEntry): entry is MenuCommand {
	return entry !== 'rule' && 'label' in entry;
}

/** The entries that are offered where one can only read, without rules and headings of nothing. */
export function readingEntries(entries: readonly MenuEntry[]): MenuEntry[] {
	const kept: MenuEntry[] = [];
	for (const entry of entries.toReversed())
		if (staysAbove(kept[0] ?? 'rule', entry)) kept.unshift(entry);
	return kept[0] === 'rule' ? kept.slice(1) : kept;
}

function staysAbove(below: MenuEntry, entry: MenuEntry): boolean {
	if (isCommand(entry)) return !entry.edits;
	return entry === 'rule' ? below !== 'rule' : isCommand(below);
}

/** The role that tells screen readers what kind of command it is. */
export function roleOf({ checked, single }: MenuCommand) {
	if (checked === undefined) return 'menuitem';
	return single ? 'menuitemradio' : 'menuitemcheckbox';
}

/**
 * The entry that a key leads to, or undefined if the key moves nothing.
 * Arrows go round, Home and End jump, letters look for the next label that begins so.
 */
export function nextEntry(
	labels: readonly string[],
	current: number,
	key: string,
	typed: string
): number | undefined {
	const count = labels.length;
	if (count === 0) return undefined;
	if (key === 'ArrowDown') return (current + 1) % count;
	if (key === 'ArrowUp') return (current <= 0 ? count : current) - 1;
	if (key === 'Home') return 0;
	if (key === 'End') return count - 1;
	if (!typed) return undefined;
	// The same letter again goes on to the next entry; several letters may stay on the present one.
	const start = typed.length === 1 ? current + 1 : Math.max(current, 0);
	for (let step = 0; step < count; step++) {
		const index = (start + step) % count;
		if (labels[index]?.toLocaleLowerCase().startsWith(typed)) return index;
	}
	return undefined;
}
