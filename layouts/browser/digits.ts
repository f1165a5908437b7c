/** Numbers in, signs that compress well and need no escape out, and back. */

/** One sign tells as many: the first half of them only where more follows. */
const first = 35;
const half = 46;

/** A number below 92 as one sign. */
export function sign(value: number): string {
  return String.fromCharCode(first + value);
}

/** Any number from 0, in as few signs as tell where it ends. */
export function signs(value: number): string {
  return value < half ? sign(half + value) : sign(value % half) + signs(Math.floor(value / half) - 1);
}

/** Reads what `sign` and `signs` wrote, one after the other. */
export class Signs {
  private at = 0;

  constructor(private readonly written: string) {}

  get done(): boolean {
    return this.at >= this.written.length;
  }

  sign(): number {
    return this.written.charCodeAt(this.at++) - first;
  }

  number(): number {
    let value = 0;
    let unit = 1;
    let next = this.sign();
    for (; next < half; next = this.sign()) {
      value += (next + half) * unit;
      unit *= half;
    }
    return value + (next - half) * unit;
  }
}
