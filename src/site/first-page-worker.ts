import { parentPort } from 'node:worker_threads';
import type { PDFiumLibrary } from '@hyzyla/pdfium';

/** A PDF whose first page is to be drawn. */
export interface PageJob {
  readonly bytes: Uint8Array;
  /** Of the longer side of the picture, in dots. */
  readonly longest: number;
  /** Bytes that the drawing may take. */
  readonly memory: number;
}

/** Dots of the first page, four bytes each, or what was wrong with it. */
export type PageAnswer =
  | { readonly data: Uint8Array<ArrayBuffer>; readonly width: number; readonly height: number; readonly fault?: undefined }
  | { readonly fault: string };

let library: Promise<PDFiumLibrary> | undefined;
let limit = 0;

// The limits of a thread do not hold the memory of WebAssembly: it is held where it grows, and PDFium ends as when there is no more.
const { grow } = WebAssembly.Memory.prototype;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * 65_536 > limit) throw new RangeError('The page takes too much memory');
  return grow.call(this, pages);
};

parentPort?.on('message', (job: PageJob) => {
  limit = job.memory;
  void draw(job).then(
    (answer) => parentPort?.postMessage(answer, 'data' in answer ? [answer.data.buffer] : []),
    (error: unknown) => parentPort?.postMessage({ fault: String(error) } satisfies PageAnswer),
  );
});

async function draw({ bytes, longest }: PageJob): Promise<PageAnswer> {
  // A third of a second to load: only when there is a file that was not drawn before.
  library ??= import('@hyzyla/pdfium').then(({ PDFiumLibrary: pdfium }) => pdfium.init());
  const document = await (await library).loadDocument(bytes);
  try {
    const page = document.getPage(0);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    // A sheet of any size takes the same memory.
    const scale = longest / Math.max(originalWidth, originalHeight, 1);
    const [width, height] = [originalWidth, originalHeight].map((length) => Math.max(1, Math.round(length * scale))) as [number, number];
    const drawn = await page.render({ width, height, render: ({ data }) => Promise.resolve(data) });
    return { data: new Uint8Array(drawn.data), width: drawn.width, height: drawn.height };
  } finally {
    document.destroy();
  }
}
