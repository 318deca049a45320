type Handler<E extends Event, T extends EventTarget> =
	((event: E & { currentTarget: EventTarget & T }) => unknown) | null | undefined;

/** The component's own handler first, then the one that was handed in. */
export function together<E extends Event, T extends EventTarget>(
	own: (event: E) => void,
	given: Handler<E, T>
) {
	return (event: E & { currentTarget: EventTarget & T }) => {
		own(event);
		given?.(event);
	};
}
