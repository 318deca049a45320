import { kindOf, noNames } from '../../model/kinds/index.ts';
import { money } from '../../model/field.ts';
import type { Rec } from '../../model/registry.ts';

const euro = money('');

/** "48.000 €"; nothing for no amount. */
export const euros = (amount: number | null): string => kindOf(euro).format(amount, euro, noNames);

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
