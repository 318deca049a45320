/** Browsers that treat stored data alike. */
type BrowserFamily = 'edge' | 'chrome' | 'firefox' | 'safari';

/**
 * Which of them this is, by what it calls itself; nothing if it is another one. Edge and Chrome name
 * Safari, too, and so do browsers of other makers: only Safari says `Version` on a device of Apple's.
 */
export function browserFamily(agent = navigator.userAgent): BrowserFamily | undefined {
	if (/\bEdg(?:A|iOS)?\//u.test(agent)) return 'edge';
	if (/\b(?:Firefox|FxiOS)\//u.test(agent)) return 'firefox';
	if (/\b(?:OPR|Opera|Vivaldi|SamsungBrowser|YaBrowser)\//u.test(agent)) return undefined;
	if (/\b(?:Chrome|Chromium|CriOS)\//u.test(agent)) return 'chrome';
	const apple = /\b(?:Macintosh|iPhone|iPad|iPod)\b/u.test(agent);
	return apple && /\bVersion\/\S+ (?:Mobile\/\S+ )?Safari\//u.test(agent) ? 'safari' : undefined;
}
