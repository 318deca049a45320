/** What the tests ask of a page of any browser: the little that all engines' protocols can do. */
export interface Page {
	/** Loads an address anew. */
	goto(url: string): Promise<void>;
	/** Runs a function in the page. It stands alone, as it is sent as text; what goes in and out is JSON. */
	run<In extends readonly unknown[], Out>(
		task: (...input: In) => Out | Promise<Out>,
		...input: In
	): Promise<Out>;
	/** Clicks with the mouse, in CSS pixels from the upper left corner of what is seen. */
	click(x: number, y: number): Promise<void>;
	/** Types into what has the focus. */
	type(text: string): Promise<void>;
	/** The whole window as PNG. */
	picture(): Promise<Uint8Array>;
}

/** A browser that was started for a test, with one page. */
export interface Started {
	readonly page: Page;
	/** Ends it as a person would. */
	close(): Promise<void>;
}
