/** Names of the settings that change the pages of a site; the rest of the environment must not, as `npm run prove -- --only same-bytes` shows. */
export const SITE_SETTINGS = ['PREVIEW', 'FACE', 'SHARE_PICTURES'] as const;
