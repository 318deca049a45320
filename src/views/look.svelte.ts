import { local } from '../data/local.ts';

type Theme = 'system' | 'light' | 'dark';
type Density = 'compact' | 'comfortable';

const key = 'wegmarke.look';

/** How the program looks on this computer. A matter of the browser, not of the catalogue. */
export class Look {
	#theme = $state<Theme>('system');
	#density = $state<Density>('compact');
	#folded = $state(false);

	constructor() {
		const stored = storedLook();
		if (stored['theme'] === 'light' || stored['theme'] === 'dark') this.#theme = stored['theme'];
		if (stored['density'] === 'comfortable') this.#density = 'comfortable';
		this.#folded = stored['folded'] === true;
		this.#show();
	}

	get theme(): Theme {
		return this.#theme;
	}
	set theme(theme: Theme) {
		this.#theme = theme;
		this.#apply();
	}

	get density(): Density {
		return this.#density;
	}
	set density(density: Density) {
		this.#density = density;
		this.#apply();
	}

	/** Whether the navigation shows icons only. */
	get folded(): boolean {
		return this.#folded;
	}
	set folded(folded: boolean) {
		this.#folded = folded;
		this.#apply();
	}

	#apply(): void {
		this.#show();
		const stored = { theme: this.#theme, density: this.#density, folded: this.#folded };
		local.set(key, JSON.stringify(stored));
	}

	#show(): void {
		const { dataset } = document.documentElement;
		if (this.#theme === 'system') delete dataset['theme'];
		else dataset['theme'] = this.#theme;
		dataset['density'] = this.#density;
	}
}

function storedLook(): Readonly<Record<string, unknown>> {
	try {
		return (JSON.parse(local.get(key) ?? '{}') as Record<string, unknown> | null) ?? {};
	} catch {
		return {}; // damaged: it looks as on the first day
	}
}
