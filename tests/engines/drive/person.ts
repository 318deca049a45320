import { setTimeout as pause } from 'node:timers/promises';
import { findByRole } from './find.ts';
import type { Page } from './page.ts';

const patience = 30_000;
const moment = 40;

/** A name as it is sent to the page: a text, or a pattern between slashes. */
const sent = (name: string | RegExp): string =>
	typeof name === 'string' ? name : `/${name.source}/`;

export interface Content {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Uses a page like a person: by what is seen and read, with patience. */
export class Person {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async open(url: string): Promise<void> {
		await this.page.goto(url);
	}

	/** Goes to another screen of the app. */
	async goto(screen: string): Promise<void> {
		await this.page.run((hash) => void (location.hash = hash), `#/${screen}`);
	}

	/** Loads the app anew, from its first screen on. */
	async reload(): Promise<void> {
		await this.page.goto(await this.page.run(() => location.href.replace(/#.*/u, '')));
		await this.see('heading', 'Übersicht');
	}

	async see(role: string, name: string | RegExp): Promise<void> {
		await this.#find(role, name);
	}

	async click(role: string, name: string | RegExp): Promise<void> {
		const { x, y } = await this.#find(role, name);
		await this.page.click(x, y);
	}

	async fill(label: string | RegExp, text: string): Promise<void> {
		await this.click('textbox', label);
		await this.page.run(() => (document.activeElement as HTMLInputElement).select());
		await this.page.type(text);
	}

	/** Gives a file to the page as its file dialog would. */
	async give({ name, bytes }: Content): Promise<void> {
		await this.until('a place for a file', () =>
			this.page.run(() => document.querySelector('main input[type="file"]') !== null)
		);
		await this.page.run(
			(name, packed) => {
				const input = document.querySelector<HTMLInputElement>('main input[type="file"]');
				const files = new DataTransfer();
				files.items.add(
					new File([Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))], name)
				);
				if (!input) throw new Error('no place for a file');
				input.files = files.files;
				input.dispatchEvent(new Event('change', { bubbles: true }));
			},
			name,
			Buffer.from(bytes).toString('base64')
		);
	}

	/** The content of the file that a button makes: it is taken before the browser stores it. */
	async take(button: string | RegExp): Promise<Content> {
		await this.page.run(() => {
			const made = window as unknown as { made?: Blob };
			const create = URL.createObjectURL;
			URL.createObjectURL = (object: Blob) => {
				made.made = object;
				return create.call(URL, object);
			};
		});
		await this.click('button', button);
		await this.until('a file', () => this.page.run(() => 'made' in window));
		const text = await this.page.run(() => {
			const made = window as unknown as { made?: Blob };
			const { made: file } = made;
			delete made.made;
			return file ? file.text() : '';
		});
		return { name: 'Katalog.wegmarke.json', bytes: Buffer.from(text) };
	}

	/** Waits for something to become true; says what did not. */
	async until(what: string, done: () => Promise<boolean>): Promise<void> {
		const end = Date.now() + patience;
		while (Date.now() < end) {
			if (await done().catch(() => false)) return;
			await pause(moment);
		}
		throw new Error(`waited in vain for ${what}`);
	}

	async #find(role: string, name: string | RegExp): Promise<{ x: number; y: number }> {
		let why = 'no page';
		let last = '';
		const end = Date.now() + patience;
		while (Date.now() < end) {
			const found = await this.page.run(findByRole, role, sent(name)).catch((error: unknown) => ({
				why: String(error)
			}));
			if ('why' in found) why = found.why;
			// What still moves is clicked when it stands.
			else if (last === `${found.x} ${found.y}`) return found;
			else last = `${found.x} ${found.y}`;
			await pause(moment);
		}
		const text = await this.page.run(() => document.body.innerText.slice(0, 1500)).catch(() => '');
		throw new Error(`${why}, on the page:\n${text}`);
	}
}
