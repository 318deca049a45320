import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** A file as it goes by e-mail from one computer to another. */
export interface Posted {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** One of several computers: a browser of its own that shares nothing with the others but files. */
export class Laptop {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
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
}
