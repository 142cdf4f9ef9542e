import packageJson from '../../package.json' with { type: 'json' };

/** Named in every record and failure record. */
export const EXTRACTOR = { name: packageJson.name, version: packageJson.version } as const;
export const SCHEMA_VERSION = '1.0.0';
