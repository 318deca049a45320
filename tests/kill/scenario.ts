import type { Person } from '../engines/drive/person.ts';

/** A place at which the browser is killed. */
export interface Scenario {
	readonly name: string;
	/** Fills the browser and brings the person to the moment before. */
	prepare(person: Person, url: string): Promise<void>;
	/** Begins, and does not wait. The page notes what the program tells the person as done. */
	begin(person: Person): Promise<void>;
	/** The note after which everything is done; without one the work never ends by itself. */
	readonly ends?: string;
	/** How long a work that never ends by itself is watched, in milliseconds. */
	readonly lasts?: number;
	/** What lies there after the next start: all of before or all of after, and everything that was told before the time of the kill. */
	check(
		person: Person,
		url: string,
		notes: readonly string[],
		killed: number
	): Promise<'before' | 'after'>;
}

/** Runs in the page: notes when a text is shown by an element that fits. */
export function noteWhenShown(selector: string, text: string, note: string): void {
	const look = () => {
		const shown = [...document.querySelectorAll(selector)].some((element) =>
			new RegExp(text, 'u').test(element.textContent)
		);
		if (shown) console.info(note);
		return shown;
	};
	const observer = new MutationObserver(() => look() && observer.disconnect());
	if (!look()) observer.observe(document, { subtree: true, childList: true, characterData: true });
}
