/**
 * Interface text belongs to src/i18n, where it can be read, checked and translated in one place. This
 * rule finds words that stand in the markup of a component instead.
 */

const LETTER = /\p{L}/u;

/** Attributes that a person reads or hears. */
const SPOKEN = new Set([
	'alt',
	'aria-description',
	'aria-label',
	'aria-placeholder',
	'aria-roledescription',
	'aria-valuetext',
	'label',
	'placeholder',
	'title'
]);

/**
 * The texts that an expression can become, as far as they stand in it literally.
 *
 * @param {any} node
 * @returns {any[]} the nodes that hold them
 */
function literalTexts(node) {
	switch (node?.type) {
		case 'Literal':
			return typeof node.value === 'string' && LETTER.test(node.value) ? [node] : [];
		case 'TemplateLiteral':
			return node.quasis.filter((/** @type {any} */ part) => LETTER.test(part.value.raw));
		case 'ConditionalExpression':
			return [...literalTexts(node.consequent), ...literalTexts(node.alternate)];
		case 'LogicalExpression':
		case 'BinaryExpression':
			return node.operator === '+' || node.type === 'LogicalExpression'
				? [...literalTexts(node.left), ...literalTexts(node.right)]
				: [];
		default:
			return [];
	}
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			text: 'Interface text belongs to src/i18n/de, not into the markup: “{{text}}”.'
		}
	},
	create(context) {
		/** @param {any} node @param {string} text */
		function report(node, text) {
			context.report({ node, messageId: 'text', data: { text: text.trim().slice(0, 40) } });
		}

		/** @param {any} node */
		function reportExpression(node) {
			for (const found of literalTexts(node))
				report(found, found.type === 'Literal' ? found.value : found.value.raw);
		}

		/** @type {Record<string, (node: any) => void>} */
		const visitors = {
			SvelteText(node) {
				if (node.parent.type !== 'SvelteStyleElement' && LETTER.test(node.value))
					report(node, node.value);
			},
			SvelteMustacheTag(node) {
				if (node.parent.type !== 'SvelteAttribute' && !node.parent.type.endsWith('Directive'))
					reportExpression(node.expression);
			},
			SvelteAttribute(node) {
				if (!SPOKEN.has(node.key.name)) return;
				for (const part of node.value) {
					if (part.type === 'SvelteLiteral' && LETTER.test(part.value)) report(part, part.value);
					if (part.type === 'SvelteMustacheTag') reportExpression(part.expression);
				}
			}
		};
		return visitors;
	}
};

export default rule;
