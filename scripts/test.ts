import { STEPS, type Step } from './testing/steps.ts';
import { addTallies, FAILED, formatTally, type Tally } from './testing/tally.ts';

/** Runs one step; one that breaks down is a failure, not the end of the run. */
async function runStep({ name, run }: Step): Promise<Tally> {
  console.log(`\n== ${name}`);
  try {
    return await run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return FAILED;
  }
}

const tallies: Tally[] = [];
for (const step of STEPS) tallies.push(await runStep(step));

console.log('');
STEPS.forEach(({ name }, i) => {
  console.log(`${name}: ${formatTally(tallies[i] ?? FAILED)}`);
});
const total = addTallies(tallies);
console.log(formatTally(total));
process.exitCode = total.failed > 0 ? 1 : 0;
