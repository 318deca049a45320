declare const __VERSION__: string | undefined; // put in by the build

/** The version of this program, as the package names it. */
export const version: string = typeof __VERSION__ === 'undefined' ? '' : __VERSION__;
