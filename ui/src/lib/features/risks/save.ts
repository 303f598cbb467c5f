import { t } from '$lib/text';
import { write } from '../data/query.svelte';
import { notifyError, notifySuccess } from '../notify/notify.svelte';
import { riskRequest, type RiskChange } from './words';

/** Changes risks and says so where an acceptance was taken back for it; answers whether that was possible. */
export async function saveRisks(municipalityId: string, domainId: string, change: RiskChange): Promise<boolean> {
  try {
    const saved = await write('risk_save', riskRequest(municipalityId, domainId, change));
    noteWithdrawn(saved.acceptances_withdrawn);
    return true;
  } catch (error) {
    notifyError(error);
    return false;
  }
}

/** Says how many acceptances were taken back; answers whether there was one. */
export function noteWithdrawn(count: number): boolean {
  if (count > 0) notifySuccess(t('risks-acceptance-withdrawn', { count }));
  return count > 0;
}
