/** A day in a calendar sheet, as an ISO date. */
interface SheetDay {
	iso: string;
	day: number;
	/** Belongs to the month before or after. */
	other: boolean;
}

/** The weeks of a month, Monday first, filled up with days of its neighbours. */
export function weeksOf(year: number, month: number): SheetDay[][] {
	const lead = (utc(year, month, 1).getUTCDay() + 6) % 7;
	const days = utc(year, month + 1, 0).getUTCDate();
	const count = Math.ceil((lead + days) / 7);
	return Array.from({ length: count }, (_, week) =>
		Array.from({ length: 7 }, (_, weekday) => {
			const date = utc(year, month, week * 7 + weekday - lead + 1);
			return {
				iso: date.toISOString().slice(0, 10),
				day: date.getUTCDate(),
				other: date.getUTCMonth() !== utc(year, month, 1).getUTCMonth()
			};
		})
	);
}

/** An ISO date some days or months on; a month that is too short gives its last day. */
export function shifted(iso: string, by: { days?: number; months?: number }): string {
	const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
	if (by.months !== undefined) {
		const last = utc(year, month - 1 + by.months + 1, 0).getUTCDate();
		return utc(year, month - 1 + by.months, Math.min(day, last))
			.toISOString()
			.slice(0, 10);
	}
	return utc(year, month - 1, day + (by.days ?? 0))
		.toISOString()
		.slice(0, 10);
}

// UTC throughout: a calendar sheet knows no time zones and no change of the clocks.
function utc(year: number, month: number, day: number): Date {
	return new Date(Date.UTC(year, month, day));
}
