/** How a cell in edit was left. */
export interface Closing {
	/** 0: the focus stays on the cell, ±1: it goes on, nothing: it went elsewhere by itself. */
	readonly step: 0 | 1 | -1 | undefined;
	/** When the new value is stored, if there is one. */
	readonly saved?: Promise<unknown> | undefined;
}
