/** Tags of verbs that carry a tense (Penn Treebank). */
export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
