import { funding } from '../../model/entities/funding.ts';
import { kindOf, noNames } from '../../model/kinds/index.ts';
import { money } from '../../model/field.ts';
import type { Rec } from '../../model/registry.ts';

const euro = money('');

/** "48.000 €"; nothing for no amount. */
export const euros = (amount: number | null): string => kindOf(euro).format(amount, euro, noNames);

/** Where the money comes from: "Förderprogramm, Land, Ministerium"; nothing where nobody said. */
export function originOf({ kind, programme, funder }: Rec<'funding'>): string {
	const kinds = funding.fields.kind;
	return [kindOf(kinds).format(kind, kinds, noNames), programme, funder].filter(Boolean).join(', ');
}

/** What fundings add up to; nothing if none of them names an amount. */
export function sumOf(
	fundings: readonly Rec<'funding'>[],
	key: 'planned' | 'approved' | 'spent'
): number | null {
	const amounts = fundings.flatMap((funding) => funding[key] ?? []);
	// Cents are added as whole numbers, so that nothing is lost in between.
	const cents = amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
	return amounts.length === 0 ? null : cents / 100;
}
