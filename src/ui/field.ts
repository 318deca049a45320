/** What a field spreads on its input, so that label, help and error belong to it. */
export interface FieldAttributes {
	id: string;
	'aria-describedby': string | undefined;
	'aria-invalid': 'true' | undefined;
	'aria-required': 'true' | undefined;
}
