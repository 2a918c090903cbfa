import fc from "fast-check";

// The ordinary run tries the same values each time, so that what fails in it is the doing of the last change. `npm run test:laws`
// tries others.
fc.configureGlobal({ seed: Number(process.env["LAW_SEED"] ?? 1) });
