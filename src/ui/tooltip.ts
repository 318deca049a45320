import type { Attachment } from 'svelte/attachments';
import { anchored } from './anchored.ts';

const DELAY = 500;

/** Names a control on hover and on keyboard focus; its keys stand beside the name. Esc hides it. */
export function tooltip(text: string | undefined, keys?: string): Attachment<HTMLElement> {
	return (target) => {
		if (!text) return;
		let layer: HTMLElement | undefined;
		let unplace: (() => void) | undefined;
		let timer: ReturnType<typeof setTimeout> | undefined;

		const show = () => {
			clearTimeout(timer);
			if (layer || !target.isConnected) return;
			layer = draw(text, keys);
			// Inside a modal dialog only what belongs to the dialog is above its scrim.
			(target.closest('dialog') ?? document.body).append(layer);
			unplace = anchored(() => target, { align: 'center' })(layer);
		};
		const hide = () => {
			clearTimeout(timer);
			unplace?.();
			layer?.remove();
			layer = undefined;
		};
		const later = (event: PointerEvent) => {
			if (event.pointerType !== 'touch') timer = setTimeout(show, DELAY);
		};
		const onFocus = () => {
			if (target.matches(':focus-visible')) show();
		};
		const onKey = (event: KeyboardEvent) => {
			if (event.key === 'Escape') hide();
		};
		target.addEventListener('pointerenter', later);
		target.addEventListener('pointerleave', hide);
		target.addEventListener('pointerdown', hide);
		target.addEventListener('focus', onFocus);
		target.addEventListener('blur', hide);
		target.addEventListener('keydown', onKey);
		return () => {
			hide();
			target.removeEventListener('pointerenter', later);
			target.removeEventListener('pointerleave', hide);
			target.removeEventListener('pointerdown', hide);
			target.removeEventListener('focus', onFocus);
			target.removeEventListener('blur', hide);
			target.removeEventListener('keydown', onKey);
		};
	};
}

// Hidden from screen readers: the name is the control's aria-label already and would be said twice.
function draw(text: string, keys: string | undefined): HTMLElement {
	const layer = document.createElement('div');
	layer.className = 'tooltip layer';
	layer.setAttribute('aria-hidden', 'true');
	layer.append(text);
	if (keys) {
		const hint = document.createElement('span');
		hint.className = 'tooltip__keys';
		hint.textContent = keys;
		layer.append(hint);
	}
	return layer;
}
