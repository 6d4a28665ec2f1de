// A quick run tells whether everything works, and roughly how long it takes: one round, at full speed, small journals.
export const isQuick = process.argv.includes('quick');

/** How many times slower the processor is made. */
export const SLOWER = isQuick ? [1] : [1, 4];
