import { backend, BackendError, type Request } from '$lib/backend';
import type { JobResults } from '$lib/backend/bindings';
import { announce } from '$lib/util/announce.svelte';
import { refresh } from './query.svelte';

/** The job that the progress dialog shows. */
export interface RunningJob {
  id: string;
  title: string;
  phase: string;
  done: number;
  total: number;
  cancelling: boolean;
}

const state = $state<{ running: RunningJob | null }>({ running: null });
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function runningJob(): RunningJob | null {
  return state.running;
}

export async function cancelJob(): Promise<void> {
  const job = state.running;
  if (!job || job.cancelling) return;
  state.running = { ...job, cancelling: true };
  await backend.call('job_cancel', { job_id: job.id });
}

/**
 * Starts long work and waits for it behind a progress dialog. Gives its result, or none if it was cancelled; a refusal is
 * thrown.
 */
export async function runJob<K extends keyof JobResults>(
  command: K,
  request: Request<K>,
  title: string,
): Promise<JobResults[K] | null> {
  const { job_id: id } = await backend.call<keyof JobResults>(command, request);
  state.running = { id, title, phase: '', done: 0, total: 0, cancelling: false };
  announce(title);
  try {
    for (;;) {
      const status = await backend.call('job_status', { job_id: id });
      if (status.state === 'done') {
        await refresh();
        return status.result as unknown as JobResults[K];
      }
      if (status.state === 'cancelled') return null;
      if (status.state === 'failed') throw new BackendError(status.error);
      const { phase_text: phase, done, total } = status;
      if (state.running.phase !== phase) announce(phase);
      state.running = { ...state.running, phase, done, total };
      await pause(100);
    }
  } finally {
    state.running = null;
  }
}
