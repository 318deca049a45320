/** Work that is not begun again while it is under way: a double click on "Speichern" makes one record. */
export function once(work: () => Promise<void>): () => Promise<void> {
	let running: Promise<void> | undefined;
	return () => (running ??= work().finally(() => (running = undefined)));
}
