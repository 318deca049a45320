import type { IconName } from './icons.ts';

/** How urgent a message is; shown by colour, icon and, for screen readers, by its role. */
export type Tone = 'info' | 'success' | 'warning' | 'danger';

/** The icon that goes with a tone, so that colour never stands alone. */
export const toneIcons: Record<Tone, IconName> = {
	info: 'info',
	success: 'check',
	warning: 'warning',
	danger: 'warning'
};
