// Prints what was proven in which engine, with what was measured on the way.
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

interface Row {
  name: string;
  engine: string;
  result: string;
  figures: string[];
}

function resultOf(test: TestCase, { status, annotations }: TestResult): string {
  if (test.outcome() === 'expected' && status === 'passed') return 'holds';
  if (status !== 'skipped') return test.outcome() === 'flaky' ? 'holds at the second try' : 'FAILS';
  const why = annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
  return `not driven: ${why}`;
}

export default class Table implements Reporter {
  readonly #rows = new Map<string, Row>();

  onTestEnd(test: TestCase, result: TestResult): void {
    this.#rows.set(test.id, {
      name: test.title,
      engine: test.parent.project()?.name ?? '',
      result: resultOf(test, result),
      figures: result.annotations.filter(({ type }) => type === 'measured').map((it) => it.description ?? ''),
    });
  }

  onEnd(): void {
    const rows = [...this.#rows.values()];
    const widest = Math.max(...rows.map(({ name }) => name.length), 4);
    const line = (...cells: string[]) => `${cells[0]?.padEnd(widest)}  ${cells[1]?.padEnd(8)}  ${cells[2]}\n`;
    const told = rows.map(({ name, engine, result, figures }) =>
      [line(name, engine, result), ...figures.map((figure) => `    ${figure}\n`)].join(''),
    );
    process.stdout.write(`\n${line('case', 'engine', 'result')}${told.join('')}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
