/** Name and version printed in documents; a test holds them equal to package.json. */
export const VERSION = "0.1.0";
export const SCHEMA_VERSION = "1.0";
