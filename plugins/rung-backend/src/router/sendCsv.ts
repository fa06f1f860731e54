import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AuditorService } from '@backstage/backend-plugin-api';
import { Response } from 'express';
import { Column, renderCsvHeader, renderCsvRows } from '../csv';
import { audited } from '../auditing';

/**
 * Streams pages as a CSV, and has the export written down. What goes wrong before
 * the first row is answered as an error; a download that breaks off later is not
 * taken for a whole one.
 */
export async function sendCsv<Row>(
  response: Response,
  options: {
    auditor: AuditorService;
    event: Parameters<AuditorService['createEvent']>[0];
    fileName: string;
    columns: readonly Column<Row>[];
    /** Called once it is clear that somebody may ask. */
    read: () => Promise<AsyncGenerator<Row[]>>;
  },
): Promise<void> {
  const { auditor, event, fileName, columns, read } = options;
  try {
    await audited(auditor, event, async () => {
      const pages = await read();
      try {
        const first = await pages.next();
        response
          .type('text/csv; charset=utf-8')
          .attachment(fileName)
          // Whoever opens it in a browser is not shown the texts as a page.
          .set('X-Content-Type-Options', 'nosniff');
        await pipeline(Readable.from(csvOf(columns, first, pages)), response);
      } finally {
        // What it takes is given back, however far it came.
        await pages.return(undefined);
      }
    });
  } catch (error) {
    if (!response.headersSent) {
      throw error;
    }
    response.destroy();
  }
}

async function* csvOf<Row>(
  columns: readonly Column<Row>[],
  first: IteratorResult<Row[]>,
  others: AsyncGenerator<Row[]>,
): AsyncGenerator<string> {
  yield renderCsvHeader(columns);
  if (!first.done) {
    yield renderCsvRows(columns, first.value);
  }
  for await (const page of others) {
    yield renderCsvRows(columns, page);
  }
}
