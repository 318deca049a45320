/** Browsers that treat stored data alike. */
type BrowserFamily = 'edge' | 'chrome' | 'firefox' | 'safari';

/** Which of them this is, by what it calls itself; Edge and Chrome name Safari, too. */
export function browserFamily(agent = navigator.userAgent): BrowserFamily | undefined {
	if (/\bEdg(?:A|iOS)?\//u.test(agent)) return 'edge';
	if (/\b(?:Firefox|FxiOS)\//u.test(agent)) return 'firefox';
	if (/\b(?:Chrome|Chromium|CriOS)\//u.test(agent)) return 'chrome';
	return /\bSafari\//u.test(agent) ? 'safari' : undefined;
}
