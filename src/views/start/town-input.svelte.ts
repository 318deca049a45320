import { problemText } from '../../i18n/de/problems.ts';
import { start as t } from '../../i18n/de/start.ts';
import { kindOf, noNames } from '../../model/kinds/index.ts';
import { entities } from '../../model/registry.ts';
import type { Town } from './begin.ts';

const { ags: agsField, municipality: nameField } = entities.catalogue.fields;

/** What is typed about the town, and what is wrong with it. */
export class TownInput {
	name = $state('');
	kind = $state<Town['kind']>('');
	ags = $state('');
	/** Complaints about the key wait until its field was left. */
	agsLeft = $state(false);
	#nameAsked = $state(false);
	/** The field in which the cursor shall stand; a new object each time it is asked for. */
	#wrong = $state.raw<{ readonly field: 'name' | 'ags' }>();

	readonly #municipality = $derived.by(() => {
		const parsed = kindOf(nameField).parse(this.name, nameField, noNames);
		return 'value' in parsed ? (parsed.value as string) : '';
	});
	readonly #parsedAgs = $derived(kindOf(agsField).parse(this.ags, agsField, noNames));
	readonly nameError = $derived(
		this.#nameAsked && this.#municipality === '' ? t.nameMissing : undefined
	);
	readonly agsError = $derived(
		this.agsLeft && 'problem' in this.#parsedAgs ? problemText(this.#parsedAgs.problem) : undefined
	);

	get wrong(): { readonly field: 'name' | 'ags' } | undefined {
		return this.#wrong;
	}

	/** Whether the key can be taken; if not, its field says so and gets the cursor. */
	checkAgs(): boolean {
		this.agsLeft = true;
		if (!('problem' in this.#parsedAgs)) return true;
		this.#wrong = { field: 'ags' };
		return false;
	}

	/** The town; nothing if something is missing or wrong, then the form shows what. */
	take(): Town | undefined {
		const ags = this.#parsedAgs;
		this.#nameAsked = true;
		this.agsLeft = true;
		if (this.#municipality === '') this.#wrong = { field: 'name' };
		else if ('problem' in ags) this.#wrong = { field: 'ags' };
		else return { municipality: this.#municipality, kind: this.kind, ags: ags.value as string };
		return undefined;
	}
}
