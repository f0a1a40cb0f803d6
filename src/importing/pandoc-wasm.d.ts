/** The package brings no types; what is used of it (pandoc-wasm 1.1, README). */
declare module 'pandoc-wasm' {
  export function convert(
    options: Readonly<Record<string, unknown>>,
    stdin: string | undefined,
    files: Readonly<Record<string, Blob | string>>,
  ): Promise<{ readonly stdout: string; readonly stderr: string; readonly mediaFiles: Readonly<Record<string, Blob>> }>;
}
