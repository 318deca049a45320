/**
 * What every browser has and jsdom lacks, as far as component tests need it. Layout, focus traps and
 * the top layer are tested in a real browser (tests/e2e).
 */

/** Adds the members that `target` does not have yet; some are declared, but stand for nothing. */
function fill<T extends object>(target: T, members: Record<string, unknown> & ThisType<T>): void {
	for (const [name, value] of Object.entries(members))
		if (Reflect.get(target, name) === undefined)
			Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

fill(HTMLDialogElement.prototype, {
	show() {
		this.open = true;
	},
	showModal() {
		this.open = true;
	},
	close(value?: string) {
		if (!this.open) return;
		this.open = false;
		if (value !== undefined) this.returnValue = value;
		this.dispatchEvent(new Event('close'));
	}
});

function setPopover(element: HTMLElement, open: boolean): boolean {
	if (element.hasAttribute('data-popover-open') === open) return open;
	element.toggleAttribute('data-popover-open', open);
	const [oldState, newState] = open ? ['closed', 'open'] : ['open', 'closed'];
	element.dispatchEvent(Object.assign(new Event('toggle'), { oldState, newState }));
	return open;
}

fill(HTMLElement.prototype, {
	showPopover() {
		setPopover(this, true);
	},
	hidePopover() {
		setPopover(this, false);
	},
	togglePopover() {
		return setPopover(this, !this.hasAttribute('data-popover-open'));
	}
});

fill(Element.prototype, {
	scrollIntoView() {},
	animate() {
		return { cancel() {}, finished: Promise.resolve() };
	},
	getAnimations() {
		return [];
	}
});

fill(Blob.prototype, {
	stream() {
		return new ReadableStream<Uint8Array>({
			start: async (controller) => {
				controller.enqueue(new Uint8Array(await this.arrayBuffer()));
				controller.close();
			}
		});
	}
});

class StaticMediaQuery extends EventTarget {
	readonly matches = false;
	readonly media: string;

	constructor(media: string) {
		super();
		this.media = media;
	}
}

class IdleObserver {
	observe() {}
	unobserve() {}
	disconnect() {}
}

fill(window, {
	matchMedia: (media: string) => new StaticMediaQuery(media),
	ResizeObserver: IdleObserver,
	IntersectionObserver: IdleObserver
});
