import type { Attachment } from 'svelte/attachments';

/** The inside of a box in pixels, without its padding and scroll bars. */
interface Size {
	readonly width: number;
	readonly height: number;
}

/**
 * Tells the size of a box once it is laid out, still before it is painted, and again when it changes.
 * Asking for it before would have the whole page laid out in between.
 */
export const sized =
	(tell: (size: Size) => void): Attachment<HTMLElement> =>
	(box) => {
		const observer = new ResizeObserver((entries) => {
			for (const { contentRect } of entries) tell(contentRect);
		});
		observer.observe(box);
		return () => observer.disconnect();
	};
