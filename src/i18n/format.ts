/** Numbers, dates and sizes as they are written in German. */

/** A formatter made when first needed: making one takes longer than all that a start formats. */
function dates(options: Intl.DateTimeFormatOptions): (time: number | Date) => string {
	let format: Intl.DateTimeFormat | undefined;
	return (time) => (format ??= new Intl.DateTimeFormat('de-DE', options)).format(time);
}
const days = dates({ day: '2-digit', month: '2-digit', year: 'numeric' });
const times = dates({ hour: '2-digit', minute: '2-digit' });

/** "1.234" and "1.234,5"; whole numbers without `Intl`, whose start takes longer than all they need. */
export const formatNumber = (value: number): string =>
	Number.isInteger(value)
		? String(value).replace(/\B(?=(\d{3})+$)/gu, '.')
		: value.toLocaleString('de-DE');

/** "22.11.2026" */
export const formatDay = (time: number | Date): string => days(time);

/** "22.11.2026, 14:05 Uhr" */
export const formatTime = (time: number | Date): string => `${days(time)}, ${times(time)} Uhr`;

/** "Freitag, 20. November 2026" */
export const formatLongDay = dates({ dateStyle: 'full' });

/** "Di, 24.11."; with the year where it is not that of `now`. */
export function formatWeekday(time: Date, now: Date): string {
	const weekday = new Intl.DateTimeFormat('de-DE', { weekday: 'short' }).format(time);
	return `${weekday.replace('.', '')}, ${formatShortDay(time, now)}`;
}

/** "24.11."; with the year where it is not that of `now`. */
export function formatShortDay(time: Date, now: Date): string {
	const year = time.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
	const parts = { day: '2-digit', month: '2-digit', ...year } as const;
	return new Intl.DateTimeFormat('de-DE', parts).format(time);
}

/** "1 Maßnahme", "12 Maßnahmen" */
export const plural = (count: number, one: string, many: string): string =>
	`${formatNumber(count)} ${count === 1 ? one : many}`;

/** "3,4 MB" */
export function formatBytes(bytes: number): string {
	const units = ['Byte', 'KB', 'MB', 'GB'];
	let [value, unit] = [bytes, 0];
	while (value >= 1000 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
	return `${value.toLocaleString('de-DE', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${units[unit]}`;
}

/** "heute", "gestern", "vor 5 Tagen", "vor 3 Monaten" */
export function formatAgo(time: number, now: number): string {
	const relative = new Intl.RelativeTimeFormat('de-DE', { numeric: 'auto' });
	const count = Math.round((startOfDay(time) - startOfDay(now)) / 86_400_000);
	if (count > -60) return relative.format(Math.min(count, 0), 'day');
	return relative.format(Math.round(count / 30), 'month');
}

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
