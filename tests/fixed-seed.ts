import fc from 'fast-check';

// Properties draw the same texts in every run, so that a red run is red again; FAST_CHECK_SEED=$RANDOM npm test draws others.
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20260901) });
