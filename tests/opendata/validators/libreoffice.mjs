// What LibreOffice shows of a book.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseCsv } from './data.mjs';

/** Every sheet by its name, as it is shown, saved as CSV: quoted text, UTF-8, all sheets. */
const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

export function sheetsByLibreOffice(book) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kohyo-'));
  try {
    execFileSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter, '--outdir', folder, book,
    ], { stdio: 'pipe' });
    const stem = `${path.basename(book, '.xlsx')}-`;
    const sheets = fs.readdirSync(folder).filter((file) => file.startsWith(stem) && file.endsWith('.csv'));
    return Object.fromEntries(sheets.map((file) => {
      const text = fs.readFileSync(path.join(folder, file), 'utf8').replaceAll('\n', '\r\n');
      return [file.slice(stem.length, -'.csv'.length), parseCsv(`\uFEFF${text}`)];
    }));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
