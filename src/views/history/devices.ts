import { deviceOf } from '../../core/history.ts';
import { history as t } from '../../i18n/de/history.ts';
import type { App } from '../app.svelte.ts';

/** The name of the device on which a page load wrote. */
export function deviceLabel(app: App, writer: string): string {
	const device = deviceOf(writer, app.catalogue.table('device').all);
	if (device?.id === app.browser.device.id) return t.thisDevice;
	return device?.label || t.otherDevice;
}
