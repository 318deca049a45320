/** A rectangle in the window, as far as placing needs it. */
interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

/** How a layer stands at its anchor. */
interface AnchorOptions {
	/** Which edges are flush; `end` for buttons at the right of a page. */
	align?: 'start' | 'end' | 'center';
	/** Where it stands if there is room; it flips if there is not. */
	side?: 'below' | 'above';
	gap?: number;
	/** At least as wide as the anchor, as a list under its input. */
	fit?: boolean;
	/** At most as high, in pixels, however much room there is. */
	most?: number;
}

const EDGE = 8;

/** Where a layer of the given size goes: beside its anchor, inside the window, on the side with room. */
export function place(
	anchor: Box,
	layer: { width: number; height: number },
	room: { width: number; height: number },
	{ align = 'start', side = 'below', gap = 4, most = Infinity }: AnchorOptions = {}
): { left: number; top: number; maxHeight: number } {
	const below = room.height - (anchor.top + anchor.height) - gap - EDGE;
	const above = anchor.top - gap - EDGE;
	const [wanted, other] = side === 'below' ? [below, above] : [above, below];
	const flips = Math.min(layer.height, most) > wanted && other > wanted;
	const downwards = (side === 'below') !== flips;
	const maxHeight = Math.min(Math.max(downwards ? below : above, 96), most);
	const height = Math.min(layer.height, maxHeight);
	const top = downwards ? anchor.top + anchor.height + gap : anchor.top - gap - height;
	const offset = {
		start: 0,
		center: (anchor.width - layer.width) / 2,
		end: anchor.width - layer.width
	};
	const left = anchor.left + offset[align];
	return {
		left: clamp(left, EDGE, room.width - layer.width - EDGE),
		top: clamp(top, EDGE, room.height - height - EDGE),
		maxHeight
	};
}

/** Lifts an element into the top layer and keeps it at its anchor while the page scrolls or grows. */
export function anchored(
	anchor: () => Element | null | undefined,
	options: AnchorOptions = {}
): (layer: HTMLElement) => () => void {
	return (layer) => {
		layer.popover = 'manual';
		layer.showPopover();
		const move = () => {
			const at = anchor()?.getBoundingClientRect();
			if (!at) return;
			if (options.fit) layer.style.minWidth = `${at.width}px`;
			layer.style.maxHeight = 'none';
			const { left, top, maxHeight } = place(
				at,
				{ width: layer.offsetWidth, height: layer.offsetHeight },
				{ width: document.documentElement.clientWidth, height: window.innerHeight },
				options
			);
			layer.style.left = `${left}px`;
			layer.style.top = `${top}px`;
			layer.style.maxHeight = `${maxHeight}px`;
		};
		move();
		// A list that gets shorter while typing must come nearer to its input again.
		const observer = new ResizeObserver(move);
		observer.observe(layer);
		window.addEventListener('scroll', onScroll, true);
		window.addEventListener('resize', move);
		function onScroll(event: Event) {
			if (event.target !== layer) move();
		}
		return () => {
			observer.disconnect();
			window.removeEventListener('scroll', onScroll, true);
			window.removeEventListener('resize', move);
		};
	};
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(value, high));
}
