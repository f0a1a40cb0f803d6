// A file of its own, so that only browsers without `DecompressionStream` load it.
export { gunzipSync } from 'fflate';
