/**
 * With how many cases a property is tried. `npm run test:properties` draws a third of what proves it, always the same ones, so that nobody
 * waits long; GOUJI_RUNS=1 draws all, GOUJI_RUNS=10 ten times as many.
 */
export const runs = (all: number): number => Math.ceil(all * Number(process.env.GOUJI_RUNS || 1 / 3))
