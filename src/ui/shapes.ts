interface Stroke {
	d: string;
	/** Width of the line; none means the path is filled. */
	width?: number;
	dash?: string;
	/** Drawn in the colour of the ground, on top of a filled shape. */
	tick?: boolean;
}

const circle = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z';
const ring: Stroke = { d: circle, width: 1.5 };

/** The ten shapes of a state: the circle fills up as work goes on, what leaves that line has its own shape. */
const shapes = {
	unknown: [
		{ ...ring, dash: '2 1.77' },
		{ d: 'M6.5 6.6a1.55 1.55 0 1 1 2.3 1.4c-.5.3-.8.6-.8 1.1M8 10.9h.01', width: 1.4 }
	],
	'not-started': [ring],
	preparing: [ring, { d: 'M8 8V4a4 4 0 0 1 4 4z' }],
	ongoing: [ring, { d: 'M8 4a4 4 0 0 1 0 8z' }],
	'partly-done': [ring, { d: 'M8 8V4a4 4 0 1 1-4 4z' }],
	done: [
		{ d: 'M8 14.75a6.75 6.75 0 1 0 0-13.5 6.75 6.75 0 0 0 0 13.5z' },
		{ d: 'm5 8.2 2.1 2.1L11 6.2', width: 1.6, tick: true }
	],
	permanent: [
		{ d: 'M13.3 8A5.3 5.3 0 1 1 11.5 4M13.5 1.8v3h-3', width: 1.6 },
		{ d: 'M8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z' }
	],
	postponed: [ring, { d: 'M6.4 5.7v4.6M9.6 5.7v4.6', width: 1.7 }],
	dropped: [ring, { d: 'm5.9 5.9 4.2 4.2M10.1 5.9l-4.2 4.2', width: 1.5 }],
	merged: [
		{
			d: 'M3.5 2.5c0 4 4.5 3.5 4.5 7v4M12.5 2.5c0 4-4.5 3.5-4.5 7M5.6 11.2 8 13.6l2.4-2.4',
			width: 1.6
		}
	]
} satisfies Record<string, readonly Stroke[]>;

/** Every shape there is. */
export type ShapeName = keyof typeof shapes;

/** The strokes of a shape, in the order in which they are drawn. */
export const strokesOf = (name: ShapeName): readonly Stroke[] => shapes[name];
