/**
 * Puts the link to the manifest beside the icons in the page, where they wait for the first picture
 * (`src/views/frame/name-program.ts`). Belongs behind the plugin that makes the manifest.
 *
 * @returns {import('vite').Plugin}
 */
export function manifestLink() {
	return {
		name: 'wegmarke:manifest-link',
		apply: 'build',
		enforce: 'post',
		transformIndexHtml: {
			order: 'post',
			handler(html) {
				const [link] = /<link rel="manifest"[^>]*>/u.exec(html) ?? [];
				if (!link) throw new Error('The page has no link to the manifest.');
				return html.replace(link, '').replace('</template>', `${link}</template>`);
			}
		}
	};
}
