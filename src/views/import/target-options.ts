import { fieldTarget, targetsFor } from '../../core/import/targets.ts';
import type { Column, MainKind, TargetKey } from '../../core/import/types.ts';
import { imports as t } from '../../i18n/de/import.ts';

/** A choice of a list with headings. */
interface TargetOption {
	readonly value: TargetKey;
	readonly label: string;
	readonly group: string;
}

const optionsByMain = new Map<MainKind, readonly TargetOption[]>();

/** What a column may become. */
export function targetOptions(main: MainKind): readonly TargetOption[] {
	let options = optionsByMain.get(main);
	if (!options) {
		options = targetsFor(main).map(({ key, group }) => ({
			value: key,
			label: targetLabel(key),
			group: t.groups[group]
		}));
		optionsByMain.set(main, options);
	}
	return options;
}

/** The German words for a target: "Stand der Umsetzung". */
export const targetLabel = (key: TargetKey): string =>
	fieldTarget(key)?.field.label ?? (t.composites as Readonly<Record<string, string>>)[key] ?? key;

/** How a column is called: by its header, else by Excel's letter. */
export const columnName = ({ label, letter }: Pick<Column, 'label' | 'letter'>): string =>
	label || t.columns.unnamed(letter);
