import type { Outcome } from '../../core/exchange/compare.ts';
import type { IconName } from '../../ui/icons.ts';
import type { Tone } from '../../ui/tone.ts';

/** How an outcome is marked in lists. */
export const outcomeMarks: Readonly<Record<Outcome, { tone: Tone; icon: IconName }>> = {
	clarify: { tone: 'warning', icon: 'warning' },
	double: { tone: 'warning', icon: 'copy' },
	removed: { tone: 'danger', icon: 'trash' },
	returned: { tone: 'info', icon: 'restore' },
	changed: { tone: 'info', icon: 'pencil' },
	added: { tone: 'success', icon: 'plus' }
};
