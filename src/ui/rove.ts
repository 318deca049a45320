/** The index that an arrow key, Home or End leads to in a row of controls, going round at its ends. */
export function rove(event: KeyboardEvent, count: number, current: number): number | undefined {
	switch (event.key) {
		case 'ArrowRight':
			return (current + 1) % count;
		case 'ArrowLeft':
			return (current - 1 + count) % count;
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return undefined;
	}
}
