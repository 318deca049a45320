import { createContext } from 'svelte';

/** What the parts of the document share: which one is open for editing, and which fields are open. */
interface Reading {
	/** Id of the record that is edited in place; '' for none. */
	readonly editing: string;
	edit(id: string): void;
	toggle(fieldId: string): void;
	isOpen(fieldId: string): boolean;
	/** Whether fields open one by one. */
	readonly large: boolean;
}

export const [getReading, setReading] = createContext<Reading>();
