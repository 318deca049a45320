import { beforeEach, expect, test, vi } from 'vitest';
import { shortcuts } from '../../src/ui/shortcuts.ts';

const search = vi.fn();
const help = vi.fn();
const undo = vi.fn();
const up = vi.fn();
const handle = shortcuts({
	'Ctrl+K': search,
	'?': help,
	'ctrl+z': { run: undo, typing: false },
	'alt+arrowup': up,
	f6: () => false
});

beforeEach(() => {
	vi.clearAllMocks();
});

function press(target: Element, init: KeyboardEventInit) {
	document.body.replaceChildren(target);
	const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
	target.addEventListener('keydown', (given) => handle(given as KeyboardEvent));
	target.dispatchEvent(event);
	return event;
}

const input = () => document.createElement('input');
const button = () => document.createElement('button');

test('a combination works everywhere and is not left to the browser', () => {
	expect(press(input(), { key: 'k', ctrlKey: true }).defaultPrevented).toBe(true);
	press(button(), { key: 'k', metaKey: true });
	expect(search).toHaveBeenCalledTimes(2);
	press(button(), { key: 'k' });
	press(button(), { key: 'K', ctrlKey: true, shiftKey: true });
	expect(search).toHaveBeenCalledTimes(2);
});

test('a plain key works only while no text is typed', () => {
	press(input(), { key: '?', shiftKey: true });
	expect(help).not.toHaveBeenCalled();
	press(button(), { key: '?', shiftKey: true });
	const checkbox = input();
	checkbox.type = 'checkbox';
	press(checkbox, { key: '?', shiftKey: true });
	expect(help).toHaveBeenCalledTimes(2);
});

test('Esc is left to the dialog above', () => {
	const close = vi.fn();
	const dialog = document.createElement('dialog');
	dialog.open = true;
	document.body.replaceChildren(dialog);
	const esc = new KeyboardEvent('keydown', { key: 'Escape' });
	shortcuts({ escape: close })(esc);
	expect(close).not.toHaveBeenCalled();
	dialog.remove();
	shortcuts({ escape: close })(esc);
	expect(close).toHaveBeenCalledTimes(1);
});

test('a text keeps its own undo', () => {
	expect(press(input(), { key: 'z', ctrlKey: true }).defaultPrevented).toBe(false);
	press(button(), { key: 'z', ctrlKey: true });
	expect(undo).toHaveBeenCalledTimes(1);
});

test('named keys count with their modifiers; false leaves the event alone', () => {
	press(input(), { key: 'ArrowUp', altKey: true });
	expect(up).toHaveBeenCalledTimes(1);
	expect(press(button(), { key: 'F6' }).defaultPrevented).toBe(false);
});
