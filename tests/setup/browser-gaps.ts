/**
 * What every browser has and jsdom lacks, as far as component tests need it. Layout, focus traps and
 * the top layer are tested in a real browser (tests/e2e).
 */

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
	this.open = true;
};
HTMLDialogElement.prototype.show ??= HTMLDialogElement.prototype.showModal;
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement, value?: string) {
	if (!this.open) return;
	this.open = false;
	if (value !== undefined) this.returnValue = value;
	this.dispatchEvent(new Event('close'));
};

function toggle(element: HTMLElement, open: boolean): void {
	if (element.hasAttribute('data-popover-open') === open) return;
	element.toggleAttribute('data-popover-open', open);
	const states = open ? ['closed', 'open'] : ['open', 'closed'];
	const event = Object.assign(new Event('toggle'), { oldState: states[0], newState: states[1] });
	element.dispatchEvent(event);
}
HTMLElement.prototype.showPopover ??= function (this: HTMLElement) {
	toggle(this, true);
};
HTMLElement.prototype.hidePopover ??= function (this: HTMLElement) {
	toggle(this, false);
};
HTMLElement.prototype.togglePopover ??= function (this: HTMLElement) {
	const open = !this.hasAttribute('data-popover-open');
	toggle(this, open);
	return open;
};

Element.prototype.scrollIntoView ??= () => undefined;

window.matchMedia ??= (media) => ({
	media,
	matches: false,
	onchange: null,
	addListener: () => undefined,
	removeListener: () => undefined,
	addEventListener: () => undefined,
	removeEventListener: () => undefined,
	dispatchEvent: () => false
});

globalThis.ResizeObserver ??= class {
	observe(): void {}
	unobserve(): void {}
	disconnect(): void {}
};
