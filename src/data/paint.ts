const patience = 200; // a hidden tab paints nothing

let frame: Promise<unknown> = Promise.resolve();

/** Until the frame of the program stands on the page, what the browser paints is not yet the first screen. */
export function waitForFrame(mounted: Promise<unknown>): void {
	frame = mounted;
}

/** When the browser has painted what stands on the page, so that the first screen waits for nothing else. */
export async function afterPaint(): Promise<void> {
	await frame;
	await new Promise<void>((resolve) => {
		setTimeout(resolve, patience);
		if (typeof requestAnimationFrame === 'function') {
			requestAnimationFrame(() => setTimeout(resolve));
		}
	});
}
