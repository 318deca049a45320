import type { NamedField } from '../../core/record.ts';

/** The fields of a form: those named, in that order, or all that are typed in but the excepted ones. */
export function chosenFields(
	fields: readonly NamedField[],
	keys: readonly string[] | undefined,
	except: readonly string[]
): NamedField[] {
	if (!keys) return fields.filter(({ key, field }) => !field.hidden && !except.includes(key));
	return keys.flatMap((key) => fields.filter((named) => named.key === key));
}
