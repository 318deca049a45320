import { readFile } from 'node:fs/promises';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { Complaints } from './complaints.ts';

/** A file as it goes by e-mail from one computer to another. */
export interface Posted {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** One of several computers: a browser of its own that shares nothing with the others but files. */
export class Laptop {
	readonly page: Page;
	readonly #context: BrowserContext;

	private constructor(context: BrowserContext, page: Page) {
		this.#context = context;
		this.page = page;
	}

	/** A computer on which nothing was ever done. */
	static async fresh(browser: Browser, baseURL: string, complaints: Complaints): Promise<Laptop> {
		const options = { baseURL, locale: 'de-DE', timezoneId: 'Europe/Berlin' };
		const context = await browser.newContext({
			...options,
			serviceWorkers: 'block',
			viewport: { width: 1366, height: 768 }
		});
		await complaints.watch(context);
		return Laptop.of(context, await context.newPage());
	}

	/** The computer of a test's own page. */
	static of(context: BrowserContext, page: Page): Laptop {
		return new Laptop(context, page);
	}

	/** Gives it the name by which the others know it. */
	async name(label: string): Promise<void> {
		await this.page.goto('./#/einstellungen/geraet');
		const input = this.page.getByLabel('Bezeichnung dieses Geräts');
		await input.fill(label);
		await input.press('Enter');
		await expect(this.page.getByText('Die Bezeichnung ist gespeichert.')).toBeVisible();
	}

	/** Downloads the whole catalogue. */
	async handOn(): Promise<Posted> {
		await this.page.goto('./#/austausch');
		const waiting = this.page.waitForEvent('download');
		await this.page.getByRole('button', { name: 'Wegmarke-Datei herunterladen' }).click();
		const file = await waiting;
		const buffer = await readFile(await file.path());
		return { name: file.suggestedFilename(), mimeType: 'application/json', buffer };
	}

	/** Chooses a file to be taken in. */
	async choose(file: Posted): Promise<void> {
		await this.page.goto('./#/austausch');
		await this.page.locator('input[type=file]').first().setInputFiles(file);
	}

	/** Takes in a file of the catalogue that is open, whatever it brings. */
	async takeIn(file: Posted): Promise<void> {
		await this.choose(file);
		await this.page.getByRole('button', { name: /(einlesen|später klären)$/u }).click();
		await expect(this.page.getByRole('heading', { name: 'Eingelesen' })).toBeVisible();
	}

	/** Opens the catalogue of a file as the user's own. */
	async join(file: Posted): Promise<void> {
		await this.page.goto('./#/start');
		await this.page.locator('input[type=file]').first().setInputFiles(file);
		await this.page.getByRole('button', { name: 'Katalog öffnen' }).click();
		await expect(this.page.getByText(/ist geöffnet\.$/u)).toBeVisible();
	}

	/** Expects that a file brings nothing that is not here already. */
	async expectNothingNew(file: Posted): Promise<void> {
		await this.choose(file);
		await expect(this.page.getByText('Die Datei enthält nichts Neues')).toBeVisible();
	}

	async close(): Promise<void> {
		await this.#context.close();
	}
}
