import { flushSync, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { RowHeights, scrollFor, windowOf } from './row-heights.ts';
import { Signal } from './signal.svelte.ts';
import { sized } from './sized.ts';

interface Setup {
	count: () => number;
	/** Height of a row that was not measured yet. */
	estimate?: number;
	overscan?: number;
	/** Height of a sticky head that covers the first rows. */
	top?: number;
}

/** Before the box is measured (and in a DOM without layout) it is taken for what the head of a screen leaves. */
const usual = (): number => Math.max(window.innerHeight - 150, 300);

/** Draws only the rows of a long table that can be seen; everything when the page is printed. */
export class VirtualWindow {
	readonly #setup: Setup;
	#box: HTMLElement | undefined;
	#scrollTop = $state(0);
	#viewport = $state(usual());
	#printing = $state(false);
	#painted = $state(false);
	readonly #measured = new Signal();
	readonly #resets = new Signal();
	readonly #indexes = new WeakMap<Element, number>();
	readonly #drawn = new Set<Element>();
	#observer: ResizeObserver | undefined;

	readonly #heights = $derived.by(() => {
		this.#resets.follow();
		return new RowHeights(this.#setup.count(), this.#setup.estimate ?? 32);
	});
	readonly #window = $derived.by(() => {
		this.#measured.follow();
		if (this.#printing) return { first: 0, last: this.#heights.count, before: 0, after: 0 };
		const overscan = this.#painted ? (this.#setup.overscan ?? 10) : 0;
		return windowOf(this.#heights, this.#scrollTop, this.#viewport, overscan);
	});
	readonly first = $derived(this.#window.first);
	/** Exclusive. */
	readonly last = $derived(this.#window.last);
	/** Room above the first drawn row, in pixels. */
	readonly before = $derived(this.#window.before);
	/** Room below the last drawn row, in pixels. */
	readonly after = $derived(this.#window.after);

	constructor(setup: Setup) {
		this.#setup = setup;
	}

	/** On the box that scrolls. */
	readonly viewport: Attachment<HTMLElement> = (box) => {
		this.#box = box;
		const unsize = sized(({ height }) => (this.#viewport = height || usual()))(box);
		const scroll = () => {
			this.#scrollTop = box.scrollTop;
		};
		// The printer takes the page as it is when the handler returns.
		const print = (on: boolean) => () => flushSync(() => (this.#printing = on));
		const before = print(true);
		const after = print(false);
		requestAnimationFrame(() => setTimeout(() => this.#goOn()));
		box.addEventListener('scroll', scroll, { passive: true });
		window.addEventListener('beforeprint', before);
		window.addEventListener('afterprint', after);
		return () => {
			unsize?.();
			box.removeEventListener('scroll', scroll);
			window.removeEventListener('beforeprint', before);
			window.removeEventListener('afterprint', after);
			this.#observer?.disconnect();
			this.#observer = undefined;
			this.#box = undefined;
		};
	};

	/** On each drawn row: its true height is taken over. */
	row(index: number): Attachment<HTMLElement> {
		return (row) => {
			this.#indexes.set(row, index);
			this.#drawn.add(row);
			if (untrack(() => this.#painted)) this.#observe(row); // else all at once, by #goOn
			return () => {
				this.#drawn.delete(row);
				this.#observer?.unobserve(row);
			};
		};
	}

	/** Brings a row into view with the least movement. */
	scrollTo(index: number) {
		if (!this.#box) return;
		const to = scrollFor(
			this.#heights,
			index,
			this.#box.scrollTop,
			this.#viewport,
			this.#setup.top ?? 0
		);
		if (to === this.#box.scrollTop) return;
		this.#box.scrollTop = to;
		this.#scrollTop = to;
	}

	/** Other rows stand at the indexes now: forget what was measured. */
	reset() {
		this.#resets.send();
	}

	/** The first picture is there: now come the rows around it, and the true heights. */
	#goOn() {
		this.#painted = true;
		for (const row of this.#drawn) this.#observe(row);
	}

	#observe(row: Element) {
		this.#observer ??= new ResizeObserver((entries) => this.#take(entries));
		this.#observer.observe(row);
	}

	#take(entries: readonly ResizeObserverEntry[]) {
		let changed = false;
		for (const { target, borderBoxSize } of entries) {
			const index = this.#indexes.get(target);
			const height = borderBoxSize[0]?.blockSize ?? 0;
			if (index !== undefined && this.#heights.measure(index, height)) changed = true;
		}
		if (changed) this.#measured.send();
	}
}
