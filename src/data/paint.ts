const patience = 200; // a hidden tab paints nothing

/** When the browser has painted what stands on the page, so that the first screen waits for nothing else. */
export function afterPaint(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, patience);
		if (typeof requestAnimationFrame === 'function') {
			requestAnimationFrame(() => setTimeout(resolve));
		}
	});
}
