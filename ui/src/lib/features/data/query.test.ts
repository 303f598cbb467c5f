import { expect, test, vi } from 'vitest';

const called = vi.hoisted(
  () => [] as { name: string; end: (answer: unknown) => void; refuse: (error: unknown) => void }[],
);

vi.mock('$lib/backend', () => ({
  backend: {
    call: (name: string) => new Promise((end, refuse) => called.push({ name, end, refuse })),
  },
}));
vi.mock('../notify/notify.svelte', () => ({ notifyError: () => undefined }));

const { write } = await import('./query.svelte');

const names = () => called.map((one) => one.name);
/** Long enough for everything that waits for nothing else. */
const settled = () => new Promise((done) => setTimeout(done));

test('what is written is written in its order, whatever takes how long', async () => {
  const first = write('activity_save', {} as never);
  const second = write('undo', {} as never);
  await settled();
  expect(names()).toEqual(['activity_save']);
  called[0]?.refuse(new Error('refused'));
  await expect(first).rejects.toThrow('refused');
  await settled();
  // A refusal keeps nobody from going on.
  expect(names()).toEqual(['activity_save', 'undo']);
  called[1]?.end({});
  expect(await second).toEqual({});
});
