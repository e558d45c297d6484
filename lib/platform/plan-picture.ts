import type { PlanSheet } from '@/lib/core/plan/plan-sheet';
import { wrapText } from './wrap-text';

/** Drawn at twice its size in CSS pixels, so that a phone shows it sharp. */
export const PICTURE_SCALE = 2;

const COLUMN = 440;
const MARGIN = 24;
const ROW = 26;
const NOTE_LINE = 18;
/** About what a phone shows without zooming; longer plans get up to five columns. */
const TALLEST = 1600;
const MOST_COLUMNS = 5;
/** Right edge of the amounts and of what remains; left edge of number and date. */
const EDGES = [0, 40, 290, COLUMN] as const;
const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif';
/** Always light: it is read on somebody else's screen or on paper. */
const COLOURS = { paper: '#ffffff', ink: '#1c1e1b', soft: '#484b45', line: '#c9c6bd' };

type Row = PlanSheet['rows'][number];
interface MeasuredRow {
  row: Row;
  note: string[];
  height: number;
}

/**
 * The plan as a PNG file on white.
 *
 * @throws where the browser gives no canvas, or has no room for one
 */
export function drawPlanPicture(sheet: PlanSheet): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  const columns = spread(sheet.rows.map((row) => measure(pen, row)));
  const width = columns.length * (COLUMN + MARGIN) + MARGIN;
  const heads = headLines(pen, sheet, width - 2 * MARGIN);
  const top = MARGIN + heads.reduce((sum, line) => sum + line.size * 1.5, 0) + 12;
  const body = Math.max(...columns.map((rows) => rows.reduce((sum, row) => sum + row.height, ROW)));
  const height = Math.ceil(top + body + ROW + MARGIN);
  canvas.width = width * PICTURE_SCALE;
  canvas.height = height * PICTURE_SCALE;
  pen.scale(PICTURE_SCALE, PICTURE_SCALE);
  pen.textBaseline = 'top';
  pen.fillStyle = COLOURS.paper;
  pen.fillRect(0, 0, width, height);
  let y = MARGIN;
  for (const line of heads) {
    write(pen, line.text, MARGIN, y, line.font, line.colour);
    y += line.size * 1.5;
  }
  columns.forEach((rows, index) => {
    drawColumn(pen, sheet, rows, MARGIN + index * (COLUMN + MARGIN), top);
  });
  const left = MARGIN + (columns.length - 1) * (COLUMN + MARGIN);
  drawTotal(pen, sheet, left, top + body);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no room'))), 'image/png');
  });
}

function measure(pen: CanvasRenderingContext2D, row: Row): MeasuredRow {
  pen.font = `13px ${FONT}`;
  const note = row.note
    ? wrapText(row.note, COLUMN - 40, (text) => pen.measureText(text).width)
    : [];
  return { row, note, height: ROW + note.length * NOTE_LINE };
}

/** Rows into as few columns as stay below the tallest, of about the same height. */
function spread(rows: MeasuredRow[]): MeasuredRow[][] {
  const all = rows.reduce((sum, row) => sum + row.height, 0);
  const count = Math.min(MOST_COLUMNS, Math.max(1, Math.ceil(all / TALLEST)));
  const columns: MeasuredRow[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const last = columns.at(-1) ?? [];
    if (used > 0 && used + row.height / 2 > all / count && columns.length < count) {
      columns.push([row]);
      used = row.height;
    } else {
      last.push(row);
      used += row.height;
    }
  }
  return columns;
}

function headLines(pen: CanvasRenderingContext2D, sheet: PlanSheet, width: number) {
  return [
    { text: sheet.title, size: 22, weight: 600, colour: COLOURS.ink },
    { text: sheet.lender, size: 16, weight: 400, colour: COLOURS.ink },
    { text: sheet.details, size: 13, weight: 400, colour: COLOURS.soft },
  ].flatMap(({ text, weight, ...line }) => {
    const font = `${weight} ${line.size}px ${FONT}`;
    pen.font = font;
    if (!text) return [];
    const wrapped = wrapText(text, width, (each) => pen.measureText(each).width);
    return wrapped.map((each) => ({ ...line, font, text: each }));
  });
}

function drawColumn(
  pen: CanvasRenderingContext2D,
  sheet: PlanSheet,
  rows: MeasuredRow[],
  left: number,
  top: number,
): void {
  drawCells(pen, sheet.heads, left, top, `13px ${FONT}`, COLOURS.soft);
  let y = top + ROW;
  for (const { row, note, height } of rows) {
    pen.fillStyle = COLOURS.line;
    pen.fillRect(left, y - 4, COLUMN, 1);
    drawCells(pen, row.cells, left, y + 2, `15px ${FONT}`, COLOURS.ink);
    note.forEach((line, index) => {
      write(pen, line, left + 40, y + ROW - 3 + index * NOTE_LINE, `13px ${FONT}`, COLOURS.soft);
    });
    y += height;
  }
}

function drawCells(
  pen: CanvasRenderingContext2D,
  cells: readonly string[],
  left: number,
  y: number,
  font: string,
  colour: string,
): void {
  cells.forEach((cell, index) => {
    pen.textAlign = index < 2 ? 'left' : 'right';
    write(pen, cell, left + (EDGES[index] ?? 0), y, font, colour);
  });
  pen.textAlign = 'left';
}

function drawTotal(pen: CanvasRenderingContext2D, sheet: PlanSheet, left: number, y: number): void {
  pen.fillStyle = COLOURS.ink;
  pen.fillRect(left, y - 4, COLUMN, 1);
  const cells = ['', sheet.total.label, sheet.total.amount];
  drawCells(pen, cells, left, y + 3, `600 15px ${FONT}`, COLOURS.ink);
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
): void {
  pen.font = font;
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}
