export { pageTypes } from '../../scripts/lib/page-types.ts';
